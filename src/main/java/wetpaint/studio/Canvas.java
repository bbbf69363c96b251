package wetpaint.studio;

import java.util.List;
import java.util.Optional;

/**
 * A task: layers painted one after the other.
 *
 * @param at      when it arrives, in milliseconds of studio time
 * @param picture a built-in picture's name or an image file, if the scenario names one
 */
public record Canvas(String name, long at, List<Layer> layers, Optional<String> picture) {
  /** @throws IllegalArgumentException if there is no layer, or it arrives before the start */
  public Canvas {
    layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("canvas " + name + " has no layers");
    }
    if (at < 0) {
      throw new IllegalArgumentException("canvas " + name + " arrives at 0 ms or later");
    }
  }

  /** A canvas that is there from the start and leaves the choice of picture to the view. */
  public Canvas(String name, List<Layer> layers) {
    this(name, 0, layers, Optional.empty());
  }

  /** The same canvas, arriving at that instant, in milliseconds of studio time. */
  public Canvas arriving(long instant) {
    return new Canvas(name, instant, layers, picture);
  }

  /** Milliseconds of paint in all its layers. */
  public long paint() {
    return layers.stream().mapToLong(Layer::paint).sum();
  }

  /** Milliseconds that all its layers take to dry. */
  public long dry() {
    return layers.stream().mapToLong(Layer::dry).sum();
  }
}
