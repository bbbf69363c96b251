package wetpaint.wire;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What terminals show after the encoder's bytes, for the frames of many seeds. */
class FrameEncoderTest {
  private static final int COLUMNS = 23;
  private static final int ROWS = 7;
  private static final TerminalKind FULL = new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, true,
      true);

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  static Stream<TerminalKind> kinds() {
    return Stream.of(ColorDepth.values()).flatMap(depth -> Stream.of(GlyphSet.values()).flatMap(
        glyphs -> Stream.of(new TerminalKind(depth, glyphs, true, true),
            new TerminalKind(depth, glyphs, false, false))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFrameIsSeenAsItWasDrawn(int seed) {
    var frames = new RandomFrames(seed, COLUMNS, ROWS);
    var encoder = new FrameEncoder(FULL);
    var emulators = List.of(new JLineEmulator(COLUMNS, ROWS), new StrictEmulator(COLUMNS, ROWS));
    for (int i = 0; i < 20; i++) {
      var frame = frames.next();
      var out = encoder.encode(frame);
      for (var emulator : emulators) {
        emulator.feed(out);
        Screens.assertSeen(frame, emulator);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aResizeBetweenFramesLeavesNothingOfTheOldScreen(int seed) {
    var random = new Random(seed);
    var frames = new RandomFrames(seed, COLUMNS, ROWS);
    var encoder = new FrameEncoder(FULL);
    var emulators = List.of(new JLineEmulator(COLUMNS, ROWS), new StrictEmulator(COLUMNS, ROWS));
    for (int i = 0; i < 10; i++) {
      int columns = 2 + random.nextInt(40);
      int rows = 2 + random.nextInt(12);
      frames.resize(columns, rows);
      for (var emulator : emulators) {
        emulator.resize(columns, rows);
      }
      for (int j = 0; j < 2; j++) {
        var frame = frames.next();
        var out = encoder.encode(frame);
        for (var emulator : emulators) {
          emulator.feed(out);
          Screens.assertSeen(frame, emulator);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void differencesAddUpToAFullRepaint(TerminalKind kind) {
    for (int seed = 0; seed < 15; seed++) {
      var frames = new RandomFrames(seed, COLUMNS, ROWS);
      var encoder = new FrameEncoder(kind);
      var whole = new FrameEncoder(kind);
      var emulator = new StrictEmulator(COLUMNS, ROWS, kind.colorErase());
      for (int i = 0; i < 20; i++) {
        var frame = frames.next();
        emulator.feed(encoder.encode(frame));
        var repainted = new StrictEmulator(COLUMNS, ROWS, kind.colorErase());
        whole.forget();
        repainted.feed(whole.encode(frame));
        Screens.assertSame(emulator, repainted, COLUMNS, ROWS);
      }
    }
  }

  /** More looks than pens are put in order for; the frames before and after have few. */
  @ParameterizedTest
  @MethodSource("kinds")
  void aPictureOfAllColoursIsSeenAmongOthers(TerminalKind kind) {
    var random = new Random(1);
    var encoder = new FrameEncoder(kind);
    var emulator = new StrictEmulator(40, 12, kind.colorErase());
    for (int i = 0; i < 20; i++) {
      int colors = i % 3 == 0 ? 1 << 24 : 1 + random.nextInt(6);
      var frame = new BasicTextImage(40, 12);
      for (int cell = 0; cell < 40 * 12; cell++) {
        frame.setCharacterAt(cell % 40, cell / 40,
            TextCharacter.fromString("▀", color(random.nextInt(colors)), color(random.nextInt(colors)))[0]);
      }
      emulator.feed(encoder.encode(frame));
      var repainted = new StrictEmulator(40, 12, kind.colorErase());
      repainted.feed(new FrameEncoder(kind).encode(frame));
      Screens.assertSame(emulator, repainted, 40, 12);
      if (kind.colors() == ColorDepth.TRUECOLOR && kind.glyphs() == GlyphSet.UNICODE) {
        Screens.assertSeen(frame, emulator);
      }
    }
  }

  /** Two pixels and the same upside down are one pen. */
  @ParameterizedTest
  @MethodSource("seeds")
  void coloursAreNamedOnceAFrameHoweverTheyAreScattered(int seed) {
    var random = new Random(seed);
    var encoder = new FrameEncoder(new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, false, false));
    for (int i = 0; i < 10; i++) {
      int colors = 2 + random.nextInt(5);
      var frame = new BasicTextImage(COLUMNS, ROWS);
      var pens = new HashSet<Set<Integer>>();
      for (int cell = 0; cell < COLUMNS * ROWS; cell++) {
        int top = random.nextInt(colors);
        int bottom = random.nextInt(colors);
        pens.add(Set.copyOf(List.of(top, bottom)));
        frame.setCharacterAt(cell % COLUMNS, cell / COLUMNS,
            TextCharacter.fromString("▀", color(top * 0x2a2a2a), color(bottom * 0x2a2a2a))[0]);
      }
      var sent = new String(encoder.encode(frame), UTF_8);
      assertThat(sent.chars().filter(c -> c == 'm').count()).isLessThanOrEqualTo(pens.size());
    }
  }

  private static TextColor color(int rgb) {
    return new TextColor.RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatLooksTheSameSendsNothing(TerminalKind kind) {
    for (int seed = 0; seed < 15; seed++) {
      var frames = new RandomFrames(seed, COLUMNS, ROWS);
      var encoder = new FrameEncoder(kind);
      encoder.encode(frames.next());
      encoder.encode(frames.next());
      encoder.encode(respelled(frames.next(), new Random(seed)));
      assertThat(encoder.encode(respelled(frames.same(), new Random(seed + 1)))).isEmpty();
      assertThat(encoder.changedCells()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aForcedRepaintHealsADisturbedScreen(int seed) {
    var random = new Random(seed);
    var frames = new RandomFrames(seed, COLUMNS, ROWS);
    var encoder = new FrameEncoder(FULL);
    var emulator = new JLineEmulator(COLUMNS, ROWS);
    for (int i = 0; i < 5; i++) {
      emulator.feed(encoder.encode(frames.next()));
      var rubbish = "\033[%d;%dHwall: the \033[1;3;4;7;3%dmsystem\r\ngoes down\n漢 now".formatted(
          1 + random.nextInt(ROWS), 1 + random.nextInt(COLUMNS), random.nextInt(8)).getBytes(UTF_8);
      emulator.feed(rubbish);
      encoder.forget();
      var frame = frames.next();
      emulator.feed(encoder.encode(frame));
      Screens.assertSeen(frame, emulator);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void onlyWhatTheTerminalKnowsIsSent(TerminalKind kind) {
    for (int seed = 0; seed < 15; seed++) {
      var frames = new RandomFrames(seed, COLUMNS, ROWS);
      var encoder = new FrameEncoder(kind);
      for (int i = 0; i < 10; i++) {
        var sent = new String(encoder.encode(frames.next()), UTF_8);
        assertThat(sent).doesNotContain("\033[2J");
        // The brackets take 16 bytes: what is as short as this goes without.
        if (sent.getBytes(UTF_8).length > 64 && kind.synchronizedOutput()) {
          assertThat(sent).startsWith("\033[?2026h").endsWith("\033[?2026l");
        } else {
          assertThat(sent).doesNotContain("?2026");
        }
        if (kind.glyphs() == GlyphSet.ASCII) {
          assertThat(sent.getBytes(UTF_8)).isEqualTo(sent.getBytes(US_ASCII)).hasSize(sent.length());
        }
        switch (kind.colors()) {
          case NONE -> assertThat(sent).doesNotContainPattern("[\\[;]([34]8;|[349]\\dm|10\\dm)");
          case SIXTEEN -> assertThat(sent).doesNotContainPattern("[\\[;][34]8;");
          case INDEXED -> assertThat(sent).doesNotContainPattern("[\\[;][34]8;2;");
          case TRUECOLOR -> assertThat(sent).doesNotContainPattern("[\\[;][34]8;5;");
        }
      }
    }
  }

  /** The same picture with other characters: upper for lower halves, full blocks for blanks, other hidden colours. */
  private static BasicTextImage respelled(BasicTextImage image, Random random) {
    for (int y = 0; y < ROWS; y++) {
      for (int x = 0; x < COLUMNS; x++) {
        var cell = image.getCharacterAt(x, y);
        if (!cell.isDoubleWidth() && cell.getModifiers().isEmpty()) {
          image.setCharacterAt(x, y, respelled(cell, random));
        } else if (cell.isDoubleWidth()) {
          x++;
        }
      }
    }
    return image;
  }

  private static TextCharacter respelled(TextCharacter cell, Random random) {
    var swapped = TextCharacter.fromCharacter(' ', cell.getBackgroundColor(), cell.getForegroundColor())[0];
    boolean own = Stream.of(cell.getForegroundColor(), cell.getBackgroundColor())
        .anyMatch(color -> color == TextColor.ANSI.DEFAULT);
    boolean same = cell.getForegroundColor().equals(cell.getBackgroundColor());
    return switch (cell.getCharacterString()) {
      case "▀" -> own || random.nextBoolean() ? cell : swapped.withCharacter('▄');
      case "▄" -> own || random.nextBoolean() ? cell : swapped.withCharacter('▀');
      case "█" -> own || !same ? cell : cell.withCharacter('▀');
      default -> cell;
    };
  }
}
