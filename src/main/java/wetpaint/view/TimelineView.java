package wetpaint.view;

import wetpaint.studio.CanvasState;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.studio.Tally;
import wetpaint.theme.Role;

/**
 * A track for each canvas: its hue while it is painted, grey while it dries, dots while it is ready for a painter, bars
 * while it queues for a rack, crosses while it is blocked. What is not
 * reached yet, of this run or of another, is faded.
 *
 * @param label columns for the names
 * @param each  rows of a track
 */
record TimelineView(TimelineModel story, Scale scale, int label, int each) implements View {
  /** Columns of a label below which names are not shortened. */
  private static final int NARROW = 8;

  @Override
  public void draw(Surface surface) {
    Tracks.draw(surface, story, scale, label, each, new Canvases(story, surface));
  }

  private record Canvases(TimelineModel story, Surface surface) implements Tracks.Content {
    @Override
    public int count() {
      return story.scene().canvases().size();
    }

    @Override
    public String all() {
      return "canvases";
    }

    @Override
    public void label(Surface at, int number) {
      var name = story.scene().scenario().canvases().get(number).name();
      at.text(0, 0,
          names(at.width()) ? CanvasView.name(name, number, at.width()) : String.valueOf(number + 1),
          at.style(Role.TEXT).in(at.theme().hue(number)));
    }

    /** Whether there are names in labels so narrow: either all are whole there, or all canvases have their numbers. */
    private boolean names(int columns) {
      return columns >= NARROW
          || story.scene().scenario().canvases().stream()
              .allMatch(canvas -> Surface.columns(canvas.name()) <= columns);
    }

    @Override
    public void history(Strip strip, Scene scene, int number) {
      strip.add(scene.canvases().get(number), scene.at(), TimelineView::kind,
          (kind, _) -> colour(kind, number));
    }

    @Override
    public int inAll(Strip.Kind kind, Tally tally) {
      return switch (kind) {
        case PAINTING -> tally.canvases(Phase.PAINTING);
        case BLOCKED -> tally.canvases(Phase.BLOCKED);
        case DRYING -> tally.canvases(Phase.DRYING);
        case QUEUED -> tally.canvases(Phase.QUEUED);
        case READY, FREE, STANDING, NOTHING -> 0;
      };
    }

    private int colour(Strip.Kind kind, int number) {
      return switch (kind) {
        case PAINTING -> surface.hue(number);
        case DRYING -> Bars.shade(surface, surface.ink(Role.TRACK_DRYING), number);
        case BLOCKED, STANDING -> surface.ink(Role.BLOCKED);
        case QUEUED -> surface.ink(Role.QUEUED);
        case READY, FREE, NOTHING -> surface.ink(Role.WAITING);
      };
    }
  }

  private static Strip.Kind kind(CanvasState state) {
    return switch (state.phase()) {
      case EXPECTED -> Strip.Kind.NOTHING;
      case READY -> Strip.Kind.READY;
      case PAINTING -> Strip.Kind.PAINTING;
      case QUEUED -> Strip.Kind.QUEUED;
      case DRYING -> Strip.Kind.DRYING;
      case BLOCKED -> Strip.Kind.BLOCKED;
      case DONE -> Strip.Kind.NOTHING;
    };
  }
}
