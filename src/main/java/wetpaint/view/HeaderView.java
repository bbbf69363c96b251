package wetpaint.view;

import java.util.List;

import wetpaint.studio.Mode;
import wetpaint.theme.Role;

/** The modes with their keys, the current one standing out; the clock, the speed, the pause. */
record HeaderView(Look look, Panes panes) implements View {
  /** Columns of a tab with a second row. */
  private static final int TAB = 12;
  private static final int CLOCK = 9;
  /** Columns of a key. */
  private static final int KEY = 3;

  @Override
  public void draw(Surface surface) {
    var clock = new ClockView(look);
    if (surface.width() < Layout.FULL_WIDTH) {
      var time = Surface.columns(clock.line(2 * CLOCK));
      brief(surface.cut(surface.whole().left(surface.width() - time - 1)));
      // The modes may reach into what is kept for it: there is nothing to be put back.
      clock.draw(surface.cut(surface.whole().rightOf(surface.width() - 2 * CLOCK).top(1)));
      return;
    }
    var roomy = surface.height() > 2;
    var tabs = roomy ? surface.whole().left(surface.width() - ClockView.BIG) : surface.whole();
    var end = surface.width() - CLOCK - 2;
    panes.draw(Panes.Pane.TABS, surface.cut(roomy ? tabs : tabs.left(end)), ofTabs(), this::tabs);
    draw(clock, surface.cut(surface.whole().rightOf(roomy ? tabs.width() : end)));
  }

  private void draw(ClockView clock, Surface surface) {
    panes.draw(Panes.Pane.CLOCK, surface, clock.of(), clock);
  }

  private List<Object> ofTabs() {
    var scene = look.scene();
    return List.of(scene.setting(), look.outlook().forecasts(), scene.isDone() ? scene.makespan() : -1L);
  }

  /** Only the keys, and the current mode's name if there is room for it. */
  private void brief(Surface surface) {
    var named = look.scene().setting().mode();
    var room = surface.width() - KEY * Mode.values().length - 1;
    var name = Surface.fitting(room, List.of(name(named), named.word()));
    var column = 0;
    for (var mode : Mode.values()) {
      var current = mode == named;
      var text = " " + Phrases.key(mode) + (current && !name.isEmpty() ? " " + name : "") + " ";
      column = surface.text(column, 0, text, surface.style(current ? Role.MODE_CURRENT : Role.MODE));
    }
  }

  private void tabs(Surface surface) {
    var roomy = surface.height() > 2;
    var wide = roomy ? (surface.width() - 2 * Mode.values().length) / Mode.values().length : 0;
    var column = 0;
    for (var mode : Mode.values()) {
      var width = Math.max(wide, Math.max(TAB, mode.word().length() + (mode.paintersAreChosen() ? 6 : 4)));
      tab(surface.cut(new Area(column, 0, width, 2)), mode, roomy);
      column += width + (roomy ? 2 : 1);
    }
  }

  private void tab(Surface surface, Mode mode, boolean roomy) {
    var current = mode == look.scene().setting().mode();
    var style = surface.style(current ? Role.MODE_CURRENT : Role.MODE);
    surface.clear(current ? Role.MODE_CURRENT : Role.MODE);
    surface.text(1, 0, Surface.fitting(surface.width() - 1,
        List.of(Phrases.key(mode) + " " + name(mode), Phrases.key(mode) + " " + mode.word())), style);
    if (roomy) {
      surface.text(3, 1, Captions.brief(mode), style);
    } else {
      new GaugeView(look, mode).draw(surface.cut(surface.whole().below(1)));
    }
  }

  private String name(Mode mode) {
    var setting = look.scene().setting();
    return mode.word() + (mode == setting.mode() && mode.paintersAreChosen() ? "×" + setting.painters() : "");
  }
}
