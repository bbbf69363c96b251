package wetpaint.view;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import wetpaint.picture.Painting;
import wetpaint.picture.Picture;

/**
 * Paintings that were made before; the ones not seen for longest are given up. They take long to make and are alike for everybody
 * in a class, so what one viewer has is had by all.
 */
final class Paintings {
  private static final int KEPT = 64;

  /** With a hash of its own: what records have is slow, and a canvas is looked up for each frame. */
  private record Key(Picture picture, int width, int height, int layers) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && picture.equals(key.picture) && width == key.width
          && height == key.height && layers == key.layers;
    }

    @Override
    public int hashCode() {
      return ((picture.hashCode() * 31 + width) * 31 + height) * 31 + layers;
    }
  }

  /** Those that somebody has, or had and nobody has needed the room since. */
  private static final Map<Key, SoftReference<Painting>> EVERYBODYS = new ConcurrentHashMap<>();

  private final Map<Key, Painting> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Painting> eldest) {
      return size() > KEPT;
    }
  };

  /** The picture in so many pixels, divided into layers. */
  Painting of(Picture picture, int width, int height, int layers) {
    return made.computeIfAbsent(new Key(picture, width, height, layers), Paintings::shared);
  }

  private static Painting shared(Key key) {
    var known = EVERYBODYS.get(key);
    var painting = known == null ? null : known.get();
    if (painting == null) {
      // Two may make the same one at once, which takes no longer than to wait.
      painting = Painting.of(key.picture, key.width, key.height, key.layers);
      EVERYBODYS.values().removeIf(reference -> reference.get() == null);
      EVERYBODYS.put(key, new SoftReference<>(painting));
    }
    return painting;
  }
}
