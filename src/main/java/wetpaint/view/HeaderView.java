package wetpaint.view;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;

/** The modes with their keys, the current one standing out; the clock, the speed, the pause. */
record HeaderView(Look look) implements View {
  /** Columns of a tab with a second row. */
  private static final int TAB = 12;
  private static final int CLOCK = 9;

  @Override
  public void draw(Sheet sheet) {
    var clock = new ClockView(look);
    if (sheet.width() < Layout.FULL_WIDTH) {
      brief(sheet);
      clock.draw(sheet.cut(sheet.whole().rightOf(sheet.width() - 2 * CLOCK)));
      return;
    }
    var roomy = sheet.height() > 2;
    var tabs = roomy ? sheet.whole().left(sheet.width() - ClockView.BIG) : sheet.whole();
    tabs(sheet.cut(tabs));
    clock.draw(sheet
        .cut(roomy ? sheet.whole().rightOf(tabs.width()) : sheet.whole().rightOf(sheet.width() - CLOCK - 2)));
  }

  /** Only the keys, and the current mode's name. */
  private void brief(Sheet sheet) {
    var column = 0;
    for (var mode : Mode.values()) {
      var current = mode == look.scene().setting().mode();
      var text = " " + Words.key(mode) + (current ? " " + name(mode) : "") + " ";
      column = sheet.text(column, 0, text, sheet.style(current ? Role.MODE_CURRENT : Role.MODE));
    }
  }

  private void tabs(Sheet sheet) {
    var roomy = sheet.height() > 2;
    var wide = roomy ? (sheet.width() - 2 * Mode.values().length) / Mode.values().length : 0;
    var column = 0;
    for (var mode : Mode.values()) {
      var width = Math.max(wide, Math.max(TAB, mode.word().length() + (mode.paintersAreChosen() ? 6 : 4)));
      tab(sheet.cut(new Area(column, 0, width, 2)), mode, roomy);
      column += width + (roomy ? 2 : 1);
    }
  }

  private void tab(Sheet sheet, Mode mode, boolean roomy) {
    var current = mode == look.scene().setting().mode();
    var style = sheet.style(current ? Role.MODE_CURRENT : Role.MODE);
    sheet.clear(current ? Role.MODE_CURRENT : Role.MODE);
    sheet.text(1, 0, Words.key(mode) + " " + name(mode), style);
    if (roomy) {
      sheet.text(3, 1, Captions.brief(mode), style);
    } else {
      new GaugeView(look, mode).draw(sheet.cut(sheet.whole().below(1)));
    }
  }

  private String name(Mode mode) {
    var setting = look.scene().setting();
    return mode.word() + (mode == setting.mode() && mode.paintersAreChosen() ? "×" + setting.painters() : "");
  }
}
