package wetpaint.page;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import wetpaint.picture.Easel;
import wetpaint.picture.GrowingPicture;
import wetpaint.picture.Picture;
import wetpaint.theme.Theme;
import wetpaint.view.Hanging;

/**
 * The paintings at the pixels of the screen. How a picture is painted at a size is found in pieces; until it is, the same picture
 * at another size is shown as large, or the cells if there is none. For one thread.
 */
final class FineWall {
  /** Pixels up to which a painting has all of them; larger ones have every second one each way, or third, and so on. */
  private static final int MOST = 360_000;
  /** Paintings that are kept for sizes that come back, such as those beside a question. */
  private static final int KEPT = 24;

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
  private final Map<Place, FineCanvas> canvases = new HashMap<>();
  private final Deque<Work> work = new ArrayDeque<>();

  /** Does a piece of the work, some milliseconds of it. @return whether a painting can be drawn that could not before */
  boolean work() {
    var next = work.peek();
    if (next == null || next.easel.work()) {
      return false;
    }
    work.remove();
    known.put(next.size, GrowingPicture.of(next.easel.strokes(), next.size.layers));
    return true;
  }

  /** Whether there is work left. */
  boolean isBusy() {
    return !work.isEmpty();
  }

  /** Those of the paintings that can be drawn; for what is not known of them there is work from now on. */
  List<Hanging> ready(List<Hanging> hangings) {
    var sizes = hangings.stream().map(FineWall::size).collect(Collectors.toSet());
    work.removeIf(each -> !sizes.contains(each.size) && sizes.stream().noneMatch(size -> size.half().equals(each.size)));
    canvases.keySet().removeIf(place -> hangings.stream().noneMatch(hanging -> place(hanging).equals(place)));
    sizes.stream().filter(size -> !known.containsKey(size) && work.stream().noneMatch(each -> each.size.equals(size)))
        .forEach(size -> {
          work.addLast(work(size));
          // What can be shown at no size yet is found at a small one first.
          if (subject(size).isEmpty()) {
            work.addFirst(work(size.half()));
          }
        });
    return hangings.stream().filter(hanging -> subject(size(hanging)).isPresent()).toList();
  }

  /** Draws paintings that can be. */
  void draw(List<Hanging> ready, Theme theme) {
    for (var hanging : ready) {
      subject(size(hanging)).ifPresent(subject -> {
        var canvas = Optional.ofNullable(canvases.get(place(hanging))).filter(before -> before.isOf(subject, hanging))
            .orElseGet(() -> new FineCanvas(hanging, subject));
        canvases.put(place(hanging), canvas);
        canvas.draw(hanging, theme);
      });
    }
  }

  /** All is to be drawn anew. */
  void forget() {
    canvases.clear();
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

  private static Size size(Hanging hanging) {
    var width = hanging.width() * Browser.cellWidth();
    var height = hanging.height() * Browser.cellHeight();
    var share = (int) Math.ceil(Math.sqrt((double) width * height / MOST));
    return new Size(hanging.picture(), Math.max(1, width / share), Math.max(1, height / share), hanging.layers());
  }
}
