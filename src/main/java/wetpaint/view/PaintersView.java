package wetpaint.view;

import wetpaint.studio.PainterState;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/**
 * A row for each painter: the hue of the canvas it paints, a hatch while it stands and waits, dots while it has nothing to
 * do.
 *
 * @param label       columns for the names
 * @param utilisation whether the names come with how much of its time it has painted
 */
record PaintersView(Story story, Scale scale, int label, boolean utilisation) implements View {
  @Override
  public void draw(Sheet sheet) {
    var painters = story.scene().painters();
    Tracks.draw(sheet, label, painters.size(), scale, new Tracks.Content() {
      @Override
      public void label(Sheet at, int number, int row) {
        var state = painters.get(number).last();
        at.text(0, row, "painter " + (number + 1), at.style(state.hired() ? Role.TEXT : Role.MUTED),
            label - 1);
        if (utilisation) {
          var share = share(state, story.scene().at());
          at.text(label - 1 - share.length(), row, share, at.style(Role.MUTED));
        }
      }

      @Override
      public void fill(Strip strip, int number) {
        PaintersView.this.fill(strip, number, sheet);
      }
    });
  }

  private static String share(PainterState state, long now) {
    var employed = state.employed(now);
    return employed == 0 ? "" : (state.painted(now) * 100 + employed / 2) / employed + " %";
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
    if (number >= scene.painters().size()) {
      return;
    }
    var to = scene.isDone() ? scene.makespan() : scene.at();
    for (var state : scene.painters().get(number)) {
      if (state.paints()) {
        strip.add(state.since(), to, Strip.Kind.PAINTING, sheet.hue(state.canvas()));
      } else if (state.canvas() >= 0) {
        strip.add(state.since(), to, Strip.Kind.STANDING, sheet.ink(Role.BLOCKED));
      } else if (state.hired()) {
        strip.add(state.since(), to, Strip.Kind.IDLE, sheet.ink(Role.WAITING));
      }
      to = state.since();
    }
  }
}
