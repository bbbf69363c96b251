package wetpaint.studio;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * How everything stands before a run begins. It takes no room, however many canvases there are: each track is made when somebody looks
 * at it, and has nothing but its first state.
 */
final class Beginning {
  private static final StateCodec<CanvasState> CANVAS = new CanvasCodec();
  private static final StateCodec<PainterState> PAINTER = new PainterCodec();

  private Beginning() {}

  static Scene of(Run run) {
    var scenario = run.scenario();
    var start = run.normal().start();
    var painter = PainterState.first(0);
    var census = new Census(true);
    scenario.canvases().forEach(canvas -> census.enter(CanvasState.first(canvas)));
    for (var number = 0; number < start.painters(); number++) {
      census.enter(painter);
    }
    var past = new Scene.Past(scenario, track(new SettingCodec(), new SettingState(0, start)),
        tracks(scenario.canvases().size(),
            number -> track(CANVAS, CanvasState.first(scenario.canvases().get(number)))),
        tracks(start.painters(), _ -> track(PAINTER, painter)), census.tallies(), List.of());
    return new Scene(past, -1, 0);
  }

  private static <T extends History.Step> Track<T> track(StateCodec<T> codec, T first) {
    return new Track<>(codec, first, false, (_, _) -> {});
  }

  private static <T extends History.Step> List<Track<T>> tracks(int size, IntFunction<Track<T>> track) {
    return new Lazy<>(size, track);
  }

  private static final class Lazy<T extends History.Step> extends AbstractList<Track<T>>
      implements
        RandomAccess {
    private final int size;
    private final IntFunction<Track<T>> track;

    Lazy(int size, IntFunction<Track<T>> track) {
      this.size = size;
      this.track = track;
    }

    @Override
    public Track<T> get(int number) {
      return track.apply(number);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
