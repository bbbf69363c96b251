package wetpaint.listing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import wetpaint.studio.CanvasState;

/** Where in its program a canvas is. The lines of a listing carry these as marks: {@code @start}, {@code @paint} and so on. */
public enum Place {
  /** It is handed over to be painted, and waits for its turn to begin. */
  START,
  /** It is dry and waits for its turn to go on; where a listing does not say, the line where it dried. */
  WAIT,
  /** It is painted. */
  PAINT,
  /** It was stopped in the middle of a layer and waits for its turn; where a listing does not say, the line that paints. */
  STOP,
  /** It dries, or wants a rack. */
  DRY,
  /** It is in a call that blocks; where a listing does not say, the line that paints. */
  CALL,
  /** It is painted for longer than was planned; where a listing does not say, the line that paints. */
  HOG,
  /** All its layers are dry. */
  DONE;

  /**
   * Where a canvas is; nowhere before it has arrived.
   *
   * @param planned milliseconds of paint that its layer was planned to take
   * @param now     the instant, in milliseconds of studio time
   */
  public static Optional<Place> of(CanvasState state, long planned, long now) {
    return Optional.ofNullable(switch (state.phase()) {
      case EXPECTED -> null;
      case READY -> state.painted(now) > 0 ? STOP : state.layer() == 0 ? START : WAIT;
      case PAINTING -> state.plan() > planned && state.painted(now) >= planned ? HOG : PAINT;
      case QUEUED, DRYING -> DRY;
      case BLOCKED -> CALL;
      case DONE -> DONE;
    });
  }

  /** Where it is if a listing does not say where that would be. */
  Place otherwise() {
    return switch (this) {
      case STOP, CALL, HOG -> PAINT;
      case WAIT -> DRY;
      case START, PAINT, DRY, DONE -> this;
    };
  }

  /** Its mark without the sign before it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Place> named(String word) {
    return Stream.of(values()).filter(place -> place.word().equals(word)).findFirst();
  }
}
