package wetpaint.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class OutputFileTest {
  private static final byte[] LINE = "a line\n".getBytes(UTF_8);

  @TempDir
  Path folder;

  @Test
  void appearsWhenItIsComplete() throws IOException {
    var file = folder.resolve("a.gif");
    try (var out = OutputFile.whole(file, false)) {
      out.write(LINE);
      out.checkpoint();
      assertThat(file).doesNotExist();
      out.commit();
      assertThat(file).hasBinaryContent(LINE);
    }
    assertThat(names()).containsExactly("a.gif");
  }

  @Test
  void leavesNothingIfItIsGivenUp() throws IOException {
    try (var out = OutputFile.whole(folder.resolve("a.gif"), false)) {
      out.write(LINE);
      out.checkpoint();
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void leavesWhatWasThereBeforeIfItIsGivenUp() throws IOException {
    var file = Files.writeString(folder.resolve("a.gif"), "old");
    try (var out = OutputFile.whole(file, true)) {
      out.write(LINE);
    }
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.gif");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void overwritesOnlyIfForced(boolean growing) throws IOException {
    var file = Files.writeString(folder.resolve("a.cast"), "much longer than the line that comes");
    assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> open(file, growing, false))
        .withMessage(file + ": exists already, --force overwrites it");
    try (var out = open(file, growing, true)) {
      out.write(LINE);
      out.commit();
    }
    assertThat(file).hasBinaryContent(LINE);
  }

  @Test
  void doesNotOverwriteWhatAppearsMeanwhile() throws IOException {
    var file = folder.resolve("a.gif");
    try (var out = OutputFile.whole(file, false)) {
      out.write(LINE);
      Files.writeString(file, "somebody else's");
      assertThatExceptionOfType(IOException.class).isThrownBy(out::commit)
          .withMessage(file + ": could not be written: exists already, --force overwrites it");
    }
    assertThat(file).hasContent("somebody else's");
    assertThat(names()).containsExactly("a.gif");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysWhatIsWrongWithTheName(boolean growing) throws IOException {
    var sub = Files.createDirectory(folder.resolve("sub"));
    assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> open(sub, growing, true))
        .withMessage(sub + ": is a folder, expected a file");
    var nowhere = folder.resolve("nowhere").resolve("a.gif");
    assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> open(nowhere, growing, true))
        .withMessage(nowhere + ": there is no such folder");
    var below = Files.writeString(folder.resolve("file"), "").resolve("a.gif");
    assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> open(below, growing, true))
        .withMessageStartingWith(below + ": ");
  }

  @Test
  void followsALink() throws IOException {
    var real = Files.writeString(folder.resolve("real.gif"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.gif"), real);
    try (var out = OutputFile.whole(link, true)) {
      out.write(LINE);
      out.commit();
    }
    assertThat(link).isSymbolicLink();
    assertThat(real).hasBinaryContent(LINE);
  }

  /** Opening a pipe waits for its reader; a device can't get its name at the end. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesWhatIsNoPlainFile(boolean growing) throws Exception {
    var pipe = folder.resolve("pipe.cast");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    for (var file : List.of(pipe, Path.of("/dev/null"))) {
      assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> open(file, growing, true))
          .withMessage(file + ": is a device or a pipe, expected a plain file");
    }
    assertThat(names()).containsExactly("pipe.cast");
  }

  @Test
  void aPipeGetsAllInOneGo() throws IOException {
    var pipe = new ByteArrayOutputStream();
    try (var out = OutputFile.piped("standard output", pipe)) {
      out.write(LINE);
      out.write(LINE);
      out.patch(2, "L".getBytes(UTF_8));
      out.checkpoint();
      assertThat(pipe.size()).isZero();
      out.commit();
    }
    assertThat(pipe).hasToString("a Line\na line\n");
  }

  @Test
  void whatGrowsKeepsWhatMakesSense() throws IOException {
    var file = folder.resolve("a.cast");
    try (var out = OutputFile.growing(file, false)) {
      out.write(LINE);
      out.checkpoint();
      assertThat(file).hasBinaryContent(LINE);
      out.write("half a li".getBytes(UTF_8));
      out.patch(0, "A".getBytes(UTF_8)); // brings the half line to the disk
      assertThat(file).hasContent("A line\nhalf a li");
    }
    assertThat(file).hasContent("A line\n");
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "CAST")
  void aPictureOfNothingIsRefused(Format format) throws IOException {
    var look = SampleRun.PLAIN;
    var out = OutputFile.whole(folder.resolve("none"), false);
    try (var recording = switch (format) {
      case GIF -> new GifRecording(out, look, true, 0);
      case PNG -> StillRecording.png(out, look, 0);
      case SVG, CAST -> new SvgAnimation(out, look, true, 0);
    }) {
      assertThatIllegalStateException().isThrownBy(() -> recording.end(0))
          .withMessage("there is nothing to show: no frame was recorded");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private static OutputFile open(Path file, boolean growing, boolean force) throws IOException {
    return growing ? OutputFile.growing(file, force) : OutputFile.whole(file, force);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
