package wetpaint.view;

import wetpaint.studio.PainterState;
import wetpaint.studio.Scene;
import wetpaint.studio.Tally;
import wetpaint.theme.Role;

/**
 * A track for each painter: the hue of the canvas it paints, a hatch while it stands at a canvas that it can't paint, a thin
 * line while it has none.
 *
 * @param label       columns for the names
 * @param each        rows of a track
 * @param utilisation whether the names come with how much of its time a painter has painted
 */
record PaintersView(TimelineModel story, Scale scale, int label, int each,
    boolean utilisation) implements View {
  private static final int SHORTEST = 9;

  @Override
  public void draw(Surface surface) {
    Tracks.draw(surface, story, scale, label, each, new Painters(story, surface, utilisation));
  }

  private record Painters(TimelineModel story, Surface surface,
      boolean utilisation) implements Tracks.Content {
    @Override
    public int count() {
      return story.scene().painters().size();
    }

    @Override
    public String all() {
      return "painters";
    }

    @Override
    public void label(Surface at, int number) {
      var state = story.scene().painters().get(number).last();
      var name = at.width() >= SHORTEST
          ? "painter " + (number + 1)
          : count() == 1 ? "painter" : "p " + (number + 1);
      at.text(0, 0, name, at.style(state.hired() ? Role.TEXT : Role.MUTED));
      if (utilisation) {
        var share = share(state, story.scene().at());
        at.text(at.width() - share.length(), 0, name.length() + share.length() < at.width() ? share : "",
            at.style(Role.MUTED));
      }
    }

    @Override
    public void history(Strip strip, Scene scene, int number) {
      if (number >= scene.painters().size()) {
        return;
      }
      strip.add(scene.painters().get(number), scene.at(), PaintersView::kind, this::colour);
    }

    @Override
    public int inAll(Strip.Kind kind, Tally tally) {
      return switch (kind) {
        case PAINTING -> tally.painting();
        case STANDING -> tally.standing();
        case FREE, READY, BLOCKED, DRYING, QUEUED, NOTHING -> 0;
      };
    }

    private int colour(Strip.Kind kind, PainterState state) {
      return switch (kind) {
        case PAINTING -> surface.hue(state.canvas());
        case STANDING -> surface.ink(Role.BLOCKED);
        case FREE, READY, QUEUED, NOTHING, BLOCKED, DRYING -> surface.ink(Role.MUTED);
      };
    }
  }

  private static String share(PainterState state, long now) {
    var employed = state.employed(now);
    return employed == 0 ? "" : (state.painted(now) * 100 + employed / 2) / employed + " %";
  }

  private static Strip.Kind kind(PainterState state) {
    return state.paints()
        ? Strip.Kind.PAINTING
        : state.canvas() >= 0
            ? Strip.Kind.STANDING
            : state.hired() ? Strip.Kind.FREE : Strip.Kind.NOTHING;
  }
}
