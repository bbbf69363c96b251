package wetpaint.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Many at once: each terminal shows what is drawn for it, whoever else is slow, pulls at a window, or fails. */
class AudienceTest {
  private static final TerminalKind FULL = new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, true,
      true);
  private static final List<TerminalSize> SIZES = List.of(new TerminalSize(23, 7), new TerminalSize(31, 5));

  /** Frames of many seeds in all sizes: what is drawn for somebody is the picture of a number. */
  private final Map<String, RandomFrames> sources = new HashMap<>();
  private final Map<String, BasicTextImage> pictures = new HashMap<>();
  private final List<String> drawn = new ArrayList<>();
  private final Audience<Integer> audience = new Audience<>(() -> (screen, seed, _) -> {
    if (seed < 0) {
      throw new IllegalStateException("nothing to draw for " + seed);
    }
    var what = screen.getSize() + " " + seed;
    drawn.add(what);
    copy(pictures.computeIfAbsent(what, _ -> source(what, seed, screen.getSize()).next()), screen);
  });

  private RandomFrames source(String what, int seed, TerminalSize size) {
    return sources.computeIfAbsent(what, _ -> new RandomFrames(seed, size.getColumns(), size.getRows()));
  }

  /** Leaves out the right halves of wide characters: put there, they would break these. */
  private static void copy(BasicTextImage from, TextGraphics to) {
    for (var y = 0; y < from.getSize().getRows(); y++) {
      for (var x = 0; x < from.getSize().getColumns(); x++) {
        var cell = from.getCharacterAt(x, y);
        to.setCharacter(x, y, cell);
        x += cell.isDoubleWidth() ? 1 : 0;
      }
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 30);
  }

  /** A viewer with a terminal that may be slow. */
  private final class Spectator implements FrameSink {
    private StrictEmulator emulator;
    private boolean ready = true;
    private int frames;
    private long bytes;
    private byte[] last = {};
    private final List<RuntimeException> faults = new ArrayList<>();
    private final Seat<Integer> seat;

    Spectator(TerminalKind kind, TerminalSize size, int seed) {
      emulator = new StrictEmulator(size.getColumns(), size.getRows(), kind.colorErase());
      seat = audience.join(kind, size, seed, this, faults::add);
    }

    @Override
    public boolean ready() {
      return ready;
    }

    @Override
    public void write(byte[] frame) {
      assertThat(ready).isTrue();
      emulator.feed(frame);
      frames++;
      bytes += frame.length;
      last = frame;
    }

    void resize(TerminalSize size) {
      emulator.resize(size.getColumns(), size.getRows());
      seat.resize(size);
    }

    void assertSeen() {
      Screens.assertSeen(Objects.requireNonNull(pictures.get(seat.size() + " " + seat.sees())), emulator);
    }
  }

  private void show() {
    pictures.clear();
    drawn.clear();
    audience.show();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoIsReadySeesWhatIsDrawnWhateverWasMissedOrPulledAt(int seed) {
    var random = new Random(seed);
    var viewers = IntStream.range(0, 6)
        .mapToObj(number -> new Spectator(number == 0
            ? new TerminalKind(ColorDepth.TRUECOLOR,
                GlyphSet.UNICODE, false, false)
            : FULL, SIZES.get(random.nextInt(2)), random.nextInt(2)))
        .toList();
    for (var frame = 0; frame < 40; frame++) {
      for (var viewer : viewers) {
        viewer.ready = random.nextInt(3) > 0;
        switch (random.nextInt(12)) {
          case 0 -> viewer.resize(SIZES.get(random.nextInt(2)));
          case 1 -> viewer.seat.see(random.nextInt(2));
          case 2 -> viewer.seat.repaint();
          default -> {
          }
        }
      }
      show();
      viewers.stream().filter(viewer -> viewer.ready).forEach(Spectator::assertSeen);
      assertThat(drawn).doesNotHaveDuplicates();
    }
  }

  @Test
  void allOfAKindGetTheSameBytes() {
    var viewers = IntStream.range(0, 100).mapToObj(_ -> new Spectator(FULL, SIZES.getFirst(), 1)).toList();
    for (var frame = 0; frame < 10; frame++) {
      show();
      assertThat(drawn).hasSize(1);
      viewers.forEach(viewer -> assertThat(viewer.last).isSameAs(viewers.getFirst().last));
    }
  }

  @Test
  void whoHasMissedFramesIsSentLessThanAWholePictureAndThenWhatAllAreSent() {
    var source = new RandomFrames(1, 23, 7);
    sources.put(SIZES.getFirst() + " 1", source);
    var quick = new Spectator(FULL, SIZES.getFirst(), 1);
    var slow = new Spectator(FULL, SIZES.getFirst(), 1);
    show();
    var whole = slow.bytes;
    slow.ready = false;
    var image = source.same();
    for (var cell = 0; cell < 3; cell++) {
      image.setCharacterAt(cell, 2, image.getCharacterAt(cell, 2).withCharacter((char) ('a' + cell)));
      pictures.clear();
      pictures.put(SIZES.getFirst() + " 1", image);
      audience.show();
    }
    assertThat(slow.seat.hasMissed()).isTrue();
    assertThat(quick.seat.hasMissed()).isFalse();
    slow.ready = true;
    audience.show();
    assertThat(slow.seat.hasMissed()).isFalse();
    assertThat(slow.bytes - whole).isPositive().isLessThan(whole / 3);
    quick.assertSeen();
    slow.assertSeen();
    show();
    assertThat(slow.last).isSameAs(quick.last);
  }

  @Test
  void whoSeesSomethingOfTheirOwnForAWhileIsSentTheDifferenceOnly() {
    var viewer = new Spectator(FULL, SIZES.getFirst(), 1);
    show();
    var whole = viewer.bytes;
    var same = pictures.get(SIZES.getFirst() + " 1");
    pictures.put(SIZES.getFirst() + " 2", same);
    viewer.seat.see(2);
    audience.show();
    assertThat(viewer.bytes - whole).isLessThan(60);
    viewer.assertSeen();
  }

  @Test
  void aDrawingThatThrowsEndsTheWatchingOfThoseItIsForAndOfNobodyElse() {
    var one = new Spectator(FULL, SIZES.getFirst(), 1);
    var other = new Spectator(FULL, SIZES.getFirst(), -1);
    show();
    show();
    one.assertSeen();
    assertThat(one.frames).isPositive();
    assertThat(one.faults).isEmpty();
    assertThat(other.faults).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(audience.size()).isEqualTo(1);
  }

  @Test
  void aSinkThatThrowsIsLeftAlone() {
    var one = new Spectator(FULL, SIZES.getFirst(), 1);
    var faults = new ArrayList<RuntimeException>();
    audience.join(FULL, SIZES.getFirst(), 1, new FrameSink() {
      @Override
      public boolean ready() {
        return true;
      }

      @Override
      public void write(byte[] frame) {
        throw new IllegalStateException("gone");
      }
    }, faults::add);
    show();
    show();
    one.assertSeen();
    assertThat(faults).hasSize(1);
    assertThat(audience.size()).isEqualTo(1);
  }

  @Test
  void whoHasLeftIsSentNothing() {
    var viewer = new Spectator(FULL, SIZES.getFirst(), 1);
    show();
    viewer.seat.leave();
    var before = viewer.frames;
    show();
    assertThat(viewer.frames).isEqualTo(before);
    assertThat(drawn).isEmpty();
  }
}
