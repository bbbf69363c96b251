package wetpaint.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.googlecode.lanterna.TerminalSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.terminal.ChildJvm;

import static org.assertj.core.api.Assertions.assertThat;

/** The same frames make the same files, wherever and however Java runs. */
class SameBytesTest {
  @TempDir
  Path folder;

  @Test
  void abroadAndUncompiled() throws Exception {
    var here = Files.createDirectory(folder.resolve("here"));
    var abroad = Files.createDirectory(folder.resolve("abroad"));
    main(here.toString());
    var process = new ProcessBuilder(ChildJvm.command(
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Tokyo",
            "-Dfile.encoding=ISO-8859-1", "-Djava.awt.headless=false"),
        SameBytesTest.class, abroad.toString()))
        .inheritIO().start();
    assertThat(process.waitFor()).isZero();
    for (var format : Format.values()) {
      assertThat(abroad.resolve(format.name())).hasSameBinaryContentAs(here.resolve(format.name()));
    }
  }

  /** Writes a recording in each format into the folder that is the first argument. */
  public static void main(String... arguments) throws IOException {
    var look = new Appearance(SampleRun.COLORS, 12, 9, WindowBar.RINGS);
    for (var format : Format.values()) {
      var out = OutputFile.whole(Path.of(arguments[0], format.name()), false);
      try (var recording = switch (format) {
        case CAST -> new CastRecording(out,
            new CastRecording.Style(3, new TerminalSize(80, 24), "Abroad", SampleRun.COLORS,
                false),
            0);
        case GIF -> new GifRecording(out, look, true, 500);
        case PNG -> StillRecording.png(out, look, 3000);
        case SVG -> new SvgAnimation(out, look, true, 500);
      }) {
        for (int i = 0; i < 12; i++) {
          recording.frame(SampleRun.frame(700L * i));
        }
        recording.end(9000);
      }
    }
  }
}
