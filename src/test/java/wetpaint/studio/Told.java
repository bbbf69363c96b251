package wetpaint.studio;

import java.util.List;
import java.util.stream.StreamSupport;

/** All that a scene says, its whole past included but without its ready queue, as lists that can be compared. */
public record Told(long at, List<SettingState> settings, List<List<CanvasState>> canvases,
    List<List<PainterState>> painters, Totals totals, double utilisation) {
  /** What this scene says. */
  public static Told by(Scene scene) {
    return new Told(scene.at(), list(scene.settings()), scene.canvases().stream().map(Told::list).toList(),
        scene.painters().stream().map(Told::list).toList(), scene.totals(), scene.utilisation());
  }

  private static <T extends History.Step> List<T> list(History<T> history) {
    return StreamSupport.stream(history.spliterator(), false).toList();
  }
}
