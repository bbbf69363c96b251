package wetpaint.show;

import java.util.List;
import java.util.stream.IntStream;

import wetpaint.picture.Picture;
import wetpaint.picture.Pictures;
import wetpaint.studio.Scenario;

/** What is painted on the canvases of a scenario. */
record Gallery(List<Picture> pictures) {
  /** The user's own pictures, cyclic; or each canvas's own; or the built-in ones in turn. */
  static Gallery of(Scenario scenario, List<Picture> own) {
    if (!own.isEmpty()) {
      return new Gallery(own);
    }
    var builtIn = Pictures.builtIn();
    return new Gallery(IntStream.range(0, scenario.canvases().size())
        .mapToObj(number -> scenario.canvases().get(number).picture().flatMap(Pictures::named)
            .orElse(builtIn.get(number % builtIn.size())))
        .toList());
  }
}
