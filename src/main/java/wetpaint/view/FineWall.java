package wetpaint.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

import wetpaint.picture.Easel;
import wetpaint.picture.GrowingPicture;
import wetpaint.picture.Picture;

/**
 * The paintings at the pixels of the screen. How a picture is painted at a size is found in pieces; until it is, the same picture
 * at another size is shown as large, or the cells if there is none. For one thread.
 */
public final class FineWall {
  /** Pixels up to which a painting has all of them; larger ones have every second one each way, or third, and so on. */
  private static final int MOST = 360_000;
  /** Paintings that are kept for sizes that come back, such as those beside a question. */
  private static final int KEPT = 24;

  /** One that can be drawn, and where. */
  public record Hung(Hanging hanging, FinePainting painting) {}

  private record Place(int lane, int number) {}

  private record Size(Picture picture, int width, int height, int layers) {
    /** The same in a quarter of the time. */
    Size half() {
      return new Size(picture, Math.max(1, width / 2), Math.max(1, height / 2), layers);
    }

    boolean isSubjectOf(Size other) {
      return picture.equals(other.picture) && layers == other.layers;
    }
  }

  private record Work(Size size, Easel easel) {}

  private final Map<Size, GrowingPicture> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Size, GrowingPicture> eldest) {
      return size() > KEPT;
    }
  };
  private final Map<Place, FinePainting> paintings = new HashMap<>();
  private final Deque<Work> work = new ArrayDeque<>();
  private final int steps;
  private final IntUnaryOperator format;

  /**
   * An empty one.
   *
   * @param steps  in so many drying paint changes
   * @param format a pixel of a colour 0xRRGGBB
   */
  public FineWall(int steps, IntUnaryOperator format) {
    this.steps = steps;
    this.format = format;
  }

  /** Does a piece of the work, some milliseconds of it. @return whether a painting can be drawn that could not before */
  public boolean work() {
    var next = work.peek();
    if (next == null || next.easel.work()) {
      return false;
    }
    work.remove();
    known.put(next.size, GrowingPicture.of(next.easel.strokes(), next.size.layers));
    return true;
  }

  /** Whether there is work left. */
  public boolean isBusy() {
    return !work.isEmpty();
  }

  /**
   * Those of the paintings that can be drawn; for what is not known of them there is work from now on.
   *
   * @param width  of a cell, in pixels
   * @param height of a cell, in pixels
   */
  public List<Hung> ready(List<Hanging> hangings, int width, int height) {
    var sizes = hangings.stream().map(hanging -> size(hanging, width, height)).collect(Collectors.toSet());
    work.removeIf(each -> !sizes.contains(each.size)
        && sizes.stream().noneMatch(size -> size.half().equals(each.size)));
    paintings.keySet()
        .removeIf(place -> hangings.stream().noneMatch(hanging -> place(hanging).equals(place)));
    sizes.stream()
        .filter(size -> !known.containsKey(size) && work.stream().noneMatch(each -> each.size.equals(size)))
        .forEach(size -> {
          work.addLast(work(size));
          // What can be shown at no size yet is found at a small one first.
          if (subject(size).isEmpty()) {
            work.addFirst(work(size.half()));
          }
        });
    var ready = new ArrayList<Hung>();
    for (var hanging : hangings) {
      subject(size(hanging, width, height))
          .ifPresent(subject -> ready.add(new Hung(hanging, painting(hanging, subject))));
    }
    return ready;
  }

  private FinePainting painting(Hanging hanging, GrowingPicture subject) {
    var painting = Optional.ofNullable(paintings.get(place(hanging)))
        .filter(before -> before.isOf(subject, hanging))
        .orElseGet(() -> new FinePainting(hanging, subject, steps, format));
    paintings.put(place(hanging), painting);
    return painting;
  }

  /** All is to be drawn anew. */
  public void forget() {
    paintings.clear();
  }

  private static Work work(Size size) {
    return new Work(size, size.picture.easel(size.width, size.height));
  }

  /** The picture at that size or, if that is not known yet, at another one. */
  private Optional<GrowingPicture> subject(Size size) {
    return Optional.ofNullable(known.get(size))
        .or(() -> known.entrySet().stream().filter(entry -> entry.getKey().isSubjectOf(size))
            .max(Comparator.comparingInt(entry -> entry.getKey().width)).map(Map.Entry::getValue));
  }

  private static Place place(Hanging hanging) {
    return new Place(hanging.lane(), hanging.number());
  }

  private static Size size(Hanging hanging, int cellWidth, int cellHeight) {
    var width = hanging.width() * cellWidth;
    var height = hanging.height() * cellHeight;
    var share = (int) Math.ceil(Math.sqrt((double) width * height / MOST));
    return new Size(hanging.picture(), Math.max(1, width / share), Math.max(1, height / share),
        hanging.layers());
  }
}
