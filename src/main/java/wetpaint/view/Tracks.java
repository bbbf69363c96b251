package wetpaint.view;

import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/** The tracks of a timeline with their names: one or more rows for each, or two in a row, or all in a heap. */
final class Tracks {
  /** How far another run is faded, in per cent. */
  static final int GHOST = 72;
  /** How far what comes after the instant shown is faded, in per cent. */
  static final int FUTURE = 60;

  private Tracks() {}

  /** What is in the tracks. */
  interface Content {
    int count();

    /** What they are, in the plural. */
    String all();

    /** Writes a track's name from the left of the sheet on. */
    void label(Sheet sheet, int number);

    /** Adds what a track of a run shows, up to where that run has got. */
    void trail(Strip strip, Scene scene, int number);

    void fill(Stack stack, int number);
  }

  /**
   * Draws them.
   *
   * @param label columns for the names
   * @param each  rows of a track
   */
  static void draw(Sheet sheet, Story story, Scale scale, int label, int each, Content content) {
    var cells = sheet.width() - label;
    var rows = sheet.height() / each;
    var count = content.count();
    if (cells <= 0 || rows <= 0) {
      return;
    }
    if (count <= rows) {
      one(sheet, story, label, each, new Strip(scale, cells), content);
    } else if (count <= 2 * rows && sheet.charset().unicode() && sheet.charset().hues()) {
      inPairs(sheet, story, label, new Strip(scale, cells), new Strip(scale, cells), content);
    } else {
      heap(sheet, label, new Stack(scale, cells), content);
    }
  }

  private static void one(Sheet sheet, Story story, int label, int each, Strip strip, Content content) {
    for (var number = 0; number < content.count(); number++) {
      content.label(sheet.cut(new Area(1, number * each, label - 2, 1)), number);
      fill(strip, sheet, story, content, number);
      for (var row = 0; row < each; row++) {
        strip.draw(sheet, label, number * each + row);
      }
    }
  }

  /** What has been, over what another run was; faded what comes after the instant that is shown. */
  private static void fill(Strip strip, Sheet sheet, Story story, Content content, int number) {
    var background = sheet.ground(Role.SCREEN);
    strip.clear();
    story.ghost().ifPresent(ghost -> {
      content.trail(strip, ghost, number);
      strip.fade(0, background, GHOST);
      strip.add(0, story.scene().at(), Strip.Kind.NOTHING, 0);
    });
    content.trail(strip, story.latest(), number);
    if (story.present().isPresent()) {
      strip.fade(story.scene().at(), background, FUTURE);
    }
  }

  private static void inPairs(Sheet sheet, Story story, int label, Strip upper, Strip lower,
      Content content) {
    var half = (label - 3) / 2;
    for (var number = 0; number < content.count(); number += 2) {
      lower.clear();
      content.label(sheet.cut(new Area(1, number / 2, half, 1)), number);
      fill(upper, sheet, story, content, number);
      if (number + 1 < content.count()) {
        content.label(sheet.cut(new Area(2 + half, number / 2, half, 1)), number + 1);
        fill(lower, sheet, story, content, number + 1);
      }
      Strip.drawPair(sheet, label, number / 2, upper, lower);
    }
  }

  private static void heap(Sheet sheet, int label, Stack stack, Content content) {
    var count = String.valueOf(content.count());
    var row = 0;
    if (sheet.height() > 1) {
      sheet.text(1, row++, count, sheet.style(Role.TEXT), label - 1);
    }
    var all = row == 0 && count.length() + content.all().length() + 1 < label
        ? count + " " + content.all()
        : content.all();
    sheet.text(1, row, all, sheet.style(Role.TEXT), label);
    for (var number = 0; number < content.count(); number++) {
      content.fill(stack, number);
    }
    stack.draw(sheet, label, content.count());
  }
}
