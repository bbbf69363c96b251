package wetpaint.studio;

import java.util.List;
import java.util.Optional;

/**
 * A task: layers painted one after the other.
 *
 * @param picture a built-in picture's name or an image file, if the scenario names one
 */
public record Canvas(String name, List<Layer> layers, Optional<String> picture) {
  /** @throws IllegalArgumentException if there is no layer */
  public Canvas {
    layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("canvas " + name + " has no layers");
    }
  }

  /** A canvas that leaves the choice of picture to the view. */
  public Canvas(String name, List<Layer> layers) {
    this(name, layers, Optional.empty());
  }
}
