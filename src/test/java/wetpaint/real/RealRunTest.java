package wetpaint.real;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What may be run for real, what of it is predicted, and how another process is told. */
class RealRunTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      CONCURRENT |    65 |  1 | expected at most 64 platform threads in concurrent, one a canvas, found 65
      PARALLEL   |    65 | 65 | expected at most 64 platform threads in parallel, one a painter, found 65
      VIRTUAL    |    65 | 65 | expected at most 64 carriers, one a painter, found 65
      VIRTUAL    | 10001 |  2 | expected at most 10000 canvases for real, found 10001
      SYNC       | 10001 |  1 | expected at most 10000 canvases for real, found 10001
      """)
  void moreThanTheLimitsIsRefused(Mode mode, int canvases, int painters, String sentence) {
    assertThatThrownBy(() -> RealRuns.of(RealRuns.scenario(canvases, 1, 1000, 0), mode, painters))
        .isInstanceOf(RealException.class).hasMessage(sentence);
  }

  @Test
  void aModeIsNotSwitchedInTheMiddle() {
    assertThatThrownBy(() -> RealRuns.of(Presets.LECTURE, Mode.SYNC, 1,
        new Command.At(100, new Command.Switch(new Setting(Mode.ASYNC, 1)))))
        .isInstanceOf(RealException.class)
        .hasMessageContaining("found a switch");
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      PARALLEL, 3, 3, 1000
      PARALLEL, 3, 2, 1100
      PARALLEL, 3, 1, 1350
      PARALLEL, 3, 2.95, 1000
      VIRTUAL,  2, 1, 1350
      SYNC,     1, 1, 3000
      SYNC,     1, 0.5, 4200
      ASYNC,    1, 0.5, 2550
      SYNC,     1, 0, 13800
      """)
  void fewerCoresThanPaintersArePredictedToo(Mode mode, int painters, double cores, long makespan) {
    assertThat(Prediction.of(RealRuns.of(Presets.LECTURE, mode, painters), cores).makespan())
        .isEqualTo(makespan);
  }

  @Test
  void theScenarioIsTheSameInSmaller() {
    var scenario = new RealRun(Run.of(Presets.LECTURE, Mode.SYNC), 20, Io.SOCKET, RealRuns.LIMIT).scenario();
    assertThat(scenario.quantum()).isEqualTo(25);
    assertThat(scenario.canvases()).allSatisfy(
        canvas -> assertThat(canvas.layers()).allSatisfy(layer -> {
          assertThat(layer.paint()).isEqualTo(50);
          assertThat(layer.dry()).isEqualTo(75);
        }));
  }

  @Test
  void anotherProcessIsToldTheSamePlan() throws IOException {
    for (var scenario : Presets.all()) {
      for (var mode : Mode.values()) {
        var plan = RealRuns.of(scenario, mode).plan();
        var bytes = new ByteArrayOutputStream();
        plan.write(new DataOutputStream(bytes));
        assertThat(Plan.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
            .isEqualTo(plan);
      }
    }
  }

  @Test
  void messagesArriveAsTheyWereSent() throws IOException {
    var sent = List.of(new Message.Prepared(), new Message.Start(-5), new Message.Strike(Moment.Kind.PIN),
        new Message.Noted(new Moment(1, Moment.Kind.DRY, 2, 3, 4, 5, 6)), new Message.Failed("why"),
        new Message.Over());
    var bytes = new ByteArrayOutputStream();
    for (var message : sent) {
      Message.write(message, new DataOutputStream(bytes));
    }
    var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    for (var message : sent) {
      assertThat(Message.read(in)).isEqualTo(message);
    }
  }

  @Test
  void moreConnectionsThanAProcessMayHaveAreRefused() {
    assertThatThrownBy(() -> OpenFiles.require(Integer.MAX_VALUE, 2)).isInstanceOf(RealException.class)
        .hasMessageMatching(
            "expected at most \\d+ canvases that dry at once, for this process may have \\d+ files open, "
                + "found 2147483647");
    OpenFiles.require(1, 2);
  }

  @Test
  void whatGoesWrongOnOneThreadStopsAllOfThem() {
    var crew = new Crew();
    crew.servant("waits for ever", () -> Thread.sleep(Duration.ofDays(1)));
    crew.servant("fails", () -> {
      throw new NoClassDefFoundError("like too many open files");
    });
    assertThatThrownBy(() -> crew.await(Long.MAX_VALUE / 2)).isInstanceOf(NoClassDefFoundError.class);
  }
}
