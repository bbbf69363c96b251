package wetpaint.show;

import java.util.List;
import java.util.stream.IntStream;

import wetpaint.picture.Picture;
import wetpaint.picture.Pictures;
import wetpaint.studio.Scenario;

/** What is painted where nobody chose: each canvas's own picture, or else the built-in ones in turn. */
public final class Gallery {
  private Gallery() {}

  /** The pictures of a scenario's canvases; names that are not built in count as none. */
  public static List<Picture> of(Scenario scenario) {
    var builtIn = Pictures.builtIn();
    return IntStream.range(0, scenario.canvases().size())
        .mapToObj(number -> scenario.canvases().get(number).picture().flatMap(Pictures::named)
            .orElse(builtIn.get(number % builtIn.size())))
        .toList();
  }
}
