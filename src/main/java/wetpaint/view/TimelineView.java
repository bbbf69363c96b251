package wetpaint.view;

import wetpaint.studio.CanvasState;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/**
 * A row for each canvas: its hue while it is painted, grey while it dries, dots while it waits for a painter. What is not
 * reached yet, of this run or of another, is faded.
 *
 * @param label columns for the names
 */
record TimelineView(Story story, Scale scale, int label) implements View {
  @Override
  public void draw(Sheet sheet) {
    var names = story.scene().scenario().canvases();
    Tracks.draw(sheet, label, names.size(), scale, new Tracks.Content() {
      @Override
      public void label(Sheet at, int number, int row) {
        at.text(0, row, names.get(number).name(), at.style(Role.TEXT).in(at.theme().hue(number)), label - 1);
      }

      @Override
      public void fill(Strip strip, int number) {
        TimelineView.this.fill(strip, number, sheet);
      }
    });
  }

  private void fill(Strip strip, int number, Sheet sheet) {
    var background = sheet.ground(Role.SCREEN);
    story.ghost().ifPresent(ghost -> {
      trail(strip, ghost, number, sheet);
      strip.fade(0, background, Tracks.GHOST);
      strip.add(0, story.scene().at(), Strip.Kind.NOTHING, 0);
    });
    trail(strip, story.latest(), number, sheet);
    if (story.present().isPresent()) {
      strip.fade(story.scene().at(), background, Tracks.FUTURE);
    }
  }

  private static void trail(Strip strip, Scene scene, int number, Sheet sheet) {
    var to = scene.at();
    for (var state : scene.canvases().get(number)) {
      var kind = kind(state);
      if (kind != Strip.Kind.NOTHING) {
        strip.add(state.since(), to, kind, colour(kind, number, sheet));
      }
      to = state.since();
    }
  }

  private static Strip.Kind kind(CanvasState state) {
    return switch (state.phase()) {
      case READY -> Strip.Kind.IDLE;
      case PAINTING -> Strip.Kind.PAINTING;
      case DRYING -> Strip.Kind.DRYING;
      case BLOCKED -> Strip.Kind.BLOCKED;
      case DONE -> Strip.Kind.NOTHING;
    };
  }

  private static int colour(Strip.Kind kind, int number, Sheet sheet) {
    return switch (kind) {
      case PAINTING -> sheet.hue(number);
      case DRYING -> sheet.ink(Role.DRYING);
      case BLOCKED, STANDING -> sheet.ink(Role.BLOCKED);
      case IDLE, NOTHING -> sheet.ink(Role.WAITING);
    };
  }
}
