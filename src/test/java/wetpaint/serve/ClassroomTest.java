package wetpaint.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import wetpaint.listing.BuiltIn;
import wetpaint.listing.CodeChoice;
import wetpaint.listing.Language;
import wetpaint.show.Cue;
import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;
import wetpaint.theme.Themes;
import wetpaint.time.HandTicker;
import wetpaint.time.Ticker;
import wetpaint.view.Look;
import wetpaint.view.Viewer;
import wetpaint.wire.ColorDepth;
import wetpaint.wire.FrameSink;
import wetpaint.wire.GlyphSet;
import wetpaint.wire.TerminalKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is sent away, and what a slip of the teacher does not do. */
class ClassroomTest {
  private static final TerminalKind PLAIN = new TerminalKind(ColorDepth.INDEXED, GlyphSet.UNICODE, true,
      true);
  private static final KeyStroke Q = new KeyStroke('q', false, false);

  private final ShowConfig config = new ShowConfig(
      new Run(Presets.LECTURE, Setting.of(Mode.SYNC, Presets.LECTURE), List.of()), Presets.all(), Gallery::of,
      100, 0);
  private final Show show = new Show(config, Runnable::run, () -> {}, 0);
  private final HandTicker ticker = Ticker.byHand();
  private final Classroom room = new Classroom(new Stage(show),
      new ClassPlan("ssh -p 2222 wetpaint@localhost", Optional.of("maple"), "SHA256:x",
          () -> new Viewer(Themes.choose("dark"),
              CodeChoice.hidden(List.of(() -> BuiltIn.of(Language.PYTHON)))),
          _ -> config, Optional.empty(),
          Optional.empty(), 20),
      ticker);
  private final AtomicReference<Optional<String>> sentAway = new AtomicReference<>();

  /** A show that nobody lets go on. */
  private record Stage(Show show) implements SharedShow {
    @Override
    public Look look() {
      return show.look();
    }

    @Override
    public long revision() {
      return show.revision();
    }

    @Override
    public void press(KeyStroke key) {
      show.press(key, 0);
    }

    @Override
    public void cue(Consumer<Cue> taker) {
      taker.accept(show.cue(0));
    }
  }

  /** A line on which the first frame is for ever, or one on which every frame is out at once. */
  private record Line(boolean stalls) implements FrameSink {
    @Override
    public boolean ready() {
      return !stalls;
    }

    @Override
    public void write(byte[] frame) {}
  }

  @AfterEach
  void end() {
    room.close();
    show.close();
  }

  private Watcher enter(boolean stalls) {
    return room.enter(new Member("Ada", false), PLAIN, new TerminalSize(80, 24), new Line(stalls), why -> {
      sentAway.set(why);
      return CompletableFuture.allOf();
    });
  }

  @Test
  void whoReadsNothingForMinutesIsSentAway() {
    var ada = enter(true);
    ada.expire(300_000);
    ticker.moveTo(299_999);
    ada.expire(300_000);
    assertThat(sentAway).hasNullValue();
    ticker.moveTo(300_000);
    ada.expire(300_000);
    assertThat(sentAway.get()).hasValue("This terminal has read nothing for 5 minutes.");
  }

  @Test
  void whoReadsSlowlyOrHasNothingToReadStays() {
    var slow = enter(true);
    var idle = enter(false);
    for (var minutes = 0; minutes < 100; minutes++) {
      ticker.moveTo(minutes * 60_000L);
      slow.expire(300_000);
      idle.expire(300_000);
      // One more frame has gone out to the slow one.
      slow.ready();
    }
    assertThat(sentAway).hasNullValue();
  }

  @Test
  void oneSlipDoesNotEndAClassButTwoPressesDo() {
    assertThat(room.desk().press(Q)).as("nobody is in").isFalse();
    enter(false);
    assertThat(room.desk().press(Q)).isTrue();
    assertThat(room.desk().seen(show.look()).notice().orElseThrow().text())
        .contains("q again ends the class");
    assertThat(room.desk().press(Q)).isFalse();
    ticker.moveTo(10_000);
    assertThat(room.desk().press(Q)).as("much later").isTrue();
  }
}
