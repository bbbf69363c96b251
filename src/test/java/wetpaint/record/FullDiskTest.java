package wetpaint.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.jr.ob.JSON;
import com.googlecode.lanterna.TerminalSize;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** On a file system of 16 KB. */
class FullDiskTest {
  private static final Appearance LOOK = SampleRun.PLAIN;
  private static final CastRecording.Style CAST = new CastRecording.Style(3, new TerminalSize(80, 24), "Full",
      SampleRun.COLORS, false);

  @TempDir
  Path disk;

  private @Nullable SmallDisk mounted;

  @BeforeEach
  void mount() {
    mounted = new SmallDisk(disk, 16);
  }

  @AfterEach
  void unmount() {
    if (mounted != null) {
      mounted.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingIsLeftAndOneSentenceSaysWhy(Format format) throws IOException {
    var file = disk.resolve("a.out");
    try (var recording = recording(format, OutputFile.whole(file, false))) {
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> fill(recording))
          .withMessage(file + ": could not be written: No space left on device");
    }
    assertThat(disk).isEmptyDirectory();
  }

  @Test
  void aCastThatGrowsIsGoodUpToThere() throws IOException {
    var file = disk.resolve("a.cast");
    try (var recording = recording(Format.CAST, OutputFile.growing(file, false))) {
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> fill(recording));
    }
    var lines = Files.readAllLines(file);
    assertThat(lines).hasSizeGreaterThan(2);
    for (var line : lines) {
      JSON.std.anyFrom(line);
    }
  }

  private static Recording recording(Format format, OutputFile out) throws IOException {
    return switch (format) {
      case CAST -> new CastRecording(out, CAST, 0);
      case GIF -> new GifRecording(out, LOOK, true, 0);
      case PNG -> StillRecording.png(out, new Appearance(SampleRun.COLORS, 40, 0, WindowBar.NONE), 0);
      case SVG -> new SvgAnimation(out, LOOK, true, 0);
    };
  }

  private static void fill(Recording recording) throws IOException {
    for (int i = 0; i < 150; i++) {
      recording.frame(SampleRun.frame(150L * i));
    }
    recording.end(30_000);
  }
}
