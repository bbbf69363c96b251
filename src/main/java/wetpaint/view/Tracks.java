package wetpaint.view;

import wetpaint.studio.Scene;
import wetpaint.studio.Tally;
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
    void label(Surface surface, int number);

    /** Adds what a track of a run shows, up to where that run has got. */
    void history(Strip strip, Scene scene, int number);

    /** How many of all of them do something. */
    int inAll(Strip.Kind kind, Tally tally);
  }

  /**
   * Draws them.
   *
   * @param label columns for the names
   * @param each  rows of a track
   */
  static void draw(Surface surface, TimelineModel story, Scale scale, int label, int each, Content content) {
    var cells = surface.width() - label;
    var rows = surface.height() / each;
    var count = content.count();
    if (cells <= 0 || rows <= 0) {
      return;
    }
    switch (Form.of(count, rows, surface.charset())) {
      case APART -> one(surface, story, label, each, new Strip(scale, cells), content);
      case IN_PAIRS ->
        inPairs(surface, story, label, new Strip(scale, cells), new Strip(scale, cells), content);
      case IN_A_HEAP -> heap(surface, story.latest(), label, new Stack(scale, cells), content);
    }
  }

  /** How tracks are drawn. */
  enum Form {
    /** Each has rows of its own. */
    APART,
    /** Two share a row, where only colours can tell. */
    IN_PAIRS,
    /** All are on top of each other. */
    IN_A_HEAP;

    /** So many of them in so many rows. */
    static Form of(int count, int rows, Charset charset) {
      return count <= rows
          ? APART
          : count <= 2 * rows && charset.unicode() && charset.hues() ? IN_PAIRS : IN_A_HEAP;
    }
  }

  private static void one(Surface surface, TimelineModel story, int label, int each, Strip strip,
      Content content) {
    for (var number = 0; number < content.count(); number++) {
      content.label(surface.cut(new Area(1, number * each, label - 2, 1)), number);
      fill(strip, surface, story, content, number);
      for (var row = 0; row < each; row++) {
        strip.draw(surface, label, number * each + row);
      }
    }
  }

  /** What has been, over what another run was; faded what comes after the instant that is shown. */
  private static void fill(Strip strip, Surface surface, TimelineModel story, Content content, int number) {
    var background = surface.ground(Role.SCREEN);
    strip.clear();
    story.ghost().ifPresent(ghost -> {
      content.history(strip, ghost, number);
      strip.fade(0, background, GHOST);
      strip.add(0, story.scene().at(), Strip.Kind.NOTHING, 0);
    });
    content.history(strip, story.latest(), number);
    if (story.present().isPresent()) {
      strip.fade(story.scene().at(), background, FUTURE);
    }
  }

  private static void inPairs(Surface surface, TimelineModel story, int label, Strip upper, Strip lower,
      Content content) {
    var half = (label - 3) / 2;
    for (var number = 0; number < content.count(); number += 2) {
      lower.clear();
      content.label(surface.cut(new Area(1, number / 2, half, 1)), number);
      fill(upper, surface, story, content, number);
      if (number + 1 < content.count()) {
        content.label(surface.cut(new Area(2 + half, number / 2, half, 1)), number + 1);
        fill(lower, surface, story, content, number + 1);
      }
      Strip.drawPair(surface, label, number / 2, upper, lower);
    }
  }

  private static void heap(Surface surface, Scene scene, int label, Stack stack, Content content) {
    var count = String.valueOf(content.count());
    var row = 0;
    if (surface.height() > 1) {
      surface.text(1, row++, count, surface.style(Role.TEXT), label - 1);
    }
    var all = row == 0 && count.length() + content.all().length() + 1 < label
        ? count + " " + content.all()
        : content.all();
    surface.text(1, row, all, surface.style(Role.TEXT), label);
    stack.add(scene.tallies(), scene.at(), content::inAll);
    stack.draw(surface, label, content.count());
  }
}
