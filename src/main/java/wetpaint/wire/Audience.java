package wetpaint.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;

import wetpaint.view.Charset;

/**
 * All who watch one show, each at a stream of bytes of their own. What several see alike is drawn once, and encoded once for all
 * terminals of a kind. Who is not ready misses frames and holds up nobody. {@link #show} is for one thread, everything else for
 * any.
 *
 * @param <K> what a drawing depends on besides the size and the characters: equal for viewers who see the same
 */
public final class Audience<K> {
  /** Draws for those who see the same; keeps what it likes between frames. */
  @FunctionalInterface
  public interface Painter<K> {
    /** Draws all of the present, in the size of the screen. */
    void draw(TextGraphics screen, K sees, Charset charset);
  }

  private record Sight<K>(TerminalSize size, Charset charset, K sees) {}

  private final class Picture {
    private final Sight<K> sight;
    private final Painter<K> painter = painters.get();
    private final BasicTextImage image;
    private final Map<TerminalKind, FrameFeed> feeds = new HashMap<>();

    Picture(Sight<K> sight) {
      this.sight = sight;
      image = new BasicTextImage(sight.size(), TextCharacter.DEFAULT_CHARACTER);
    }

    /** Draws it and sends it to those who are to see it. */
    void show(List<Seat<K>> ready) {
      painter.draw(image.newTextGraphics(), sight.sees(), sight.charset());
      var kinds = ready.stream().map(Seat::kind).collect(Collectors.toUnmodifiableSet());
      kinds.forEach(kind -> feed(kind).take(image));
      ready.forEach(seat -> seat.send(feed(seat.kind())));
    }

    private FrameFeed feed(TerminalKind kind) {
      return feeds.computeIfAbsent(kind, FrameFeed::new);
    }
  }

  private final Supplier<Painter<K>> painters;
  private final Set<Seat<K>> seats = new CopyOnWriteArraySet<>();
  private final Map<Sight<K>, Picture> pictures = new HashMap<>();

  /** Nobody yet; each kind of picture gets a painter of its own. */
  public Audience(Supplier<Painter<K>> painters) {
    this.painters = painters;
  }

  /**
   * Lets somebody watch from the next frame on.
   *
   * @param fault is told, by the thread that shows, of what drawing or sending threw; the seat has left by then
   */
  public Seat<K> join(TerminalKind kind, TerminalSize size, K sees, FrameSink sink,
      Consumer<RuntimeException> fault) {
    var seat = new Seat<>(this, kind, size, sees, sink, fault);
    seats.add(seat);
    return seat;
  }

  /** How many watch. */
  public int size() {
    return seats.size();
  }

  /** Draws the present and sends it to all who have got the frame before. */
  public void show() {
    var ready = new LinkedHashMap<Sight<K>, List<Seat<K>>>();
    var all = seats.stream().collect(Collectors.toMap(seat -> seat, Audience::sight));
    all.forEach((seat, sight) -> {
      if (seat.isReady()) {
        ready.computeIfAbsent(sight, _ -> new ArrayList<>()).add(seat);
      }
    });
    pictures.keySet().retainAll(Set.copyOf(all.values()));
    ready.forEach(this::show);
  }

  private void show(Sight<K> sight, List<Seat<K>> ready) {
    try {
      pictures.computeIfAbsent(sight, Picture::new).show(ready);
    } catch (RuntimeException e) {
      pictures.remove(sight);
      ready.forEach(seat -> seat.fail(e));
    }
  }

  void leave(Seat<K> seat) {
    seats.remove(seat);
  }

  private static <K> Sight<K> sight(Seat<K> seat) {
    return new Sight<>(seat.size(), seat.kind().charset(), seat.sees());
  }
}
