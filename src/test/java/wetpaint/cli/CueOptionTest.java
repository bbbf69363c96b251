package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** A show begins at a moment of another one, live and on a tape. */
class CueOptionTest {
  @TempDir
  private Path folder;

  private static String moment() {
    try (var show = new Show(
        new ShowConfig(Run.of(Presets.LECTURE, Mode.ASYNC), Presets.all(), Gallery::of, 100, 0),
        Runnable::run, () -> {}, 0)) {
      show.press(new KeyStroke('3', false, false), 3000);
      show.press(new KeyStroke(' ', false, false), 4250);
      return show.cue(4250).json();
    }
  }

  @Test
  void aTapeGoesOnFromAMomentOfAShow() throws IOException {
    var tape = Files.writeString(folder.resolve("moment.tape"), "Set Cue '" + moment() + "'\nSleep 100ms\n");
    var cast = folder.resolve("moment.cast");
    assertThat(Spoken.of(StandardCharsets.UTF_8, "record", tape.toString(), "-o", cast.toString()))
        .isEqualTo(new Spoken(0, "", ""));
    assertThat(Files.readString(cast)).contains("parallel×3").contains("4.2 s");
  }

  @Test
  void aMomentMayBeInAFileBesideTheTape() throws IOException {
    Files.writeString(folder.resolve("moment.json"), moment() + "\n");
    var tape = Files.writeString(folder.resolve("moment.tape"), "Set Cue moment.json\nSleep 100ms\n");
    var cast = folder.resolve("moment.cast");
    assertThat(Spoken.of(StandardCharsets.UTF_8, "record", tape.toString(), "-o", cast.toString()))
        .isEqualTo(new Spoken(0, "", ""));
    assertThat(Files.readString(cast)).contains("parallel×3");
  }

  @Test
  void whatIsNoMomentIsRefusedInASentence() throws IOException {
    assertThat(Spoken.of(StandardCharsets.UTF_8, "show", "--cue", "{\"wetpaint\":1}"))
        .matches(spoken -> spoken.code() == 2)
        .extracting(Spoken::err).asString().contains("--cue").contains("the cue has no scenario");
    assertThat(Spoken.of(StandardCharsets.UTF_8, "show", "--cue", moment(), "--mode", "sync"))
        .matches(spoken -> spoken.code() == 2)
        .extracting(Spoken::err).asString().contains("expected without --mode");
  }

  @Test
  void withoutForecastsNothingIsTold() {
    var config = new ShowConfig(Run.of(Presets.LECTURE, Mode.ASYNC), Presets.all(), Gallery::of, 100, 0,
        false,
        Optional.empty());
    try (var show = new Show(config, Runnable::run, () -> {}, 0)) {
      assertThat(show.look().outlook().forecasts()).isEmpty();
      show.press(new KeyStroke('f', false, false), 100);
      assertThat(show.look().outlook().forecasts()).hasSize(5);
    }
  }
}
