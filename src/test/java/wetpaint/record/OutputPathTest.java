package wetpaint.record;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** What can be an output, decided before anything is written. */
class OutputPathTest {
  @TempDir
  Path folder;

  @Test
  void oneFileByManyNames() throws IOException {
    var there = Files.writeString(folder.resolve("there.gif"), "old");
    Files.createSymbolicLink(folder.resolve("link.gif"), there);
    Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("here"), folder);
    for (var name : new String[]{"new.gif", "./new.gif", "sub/../new.gif", "here/new.gif"}) {
      assertThat(OutputPath.of(folder.resolve(name), true).real())
          .isEqualTo(folder.toRealPath().resolve("new.gif"));
    }
    for (var name : new String[]{"there.gif", "link.gif", "here/there.gif"}) {
      assertThat(OutputPath.of(folder.resolve(name), true).real()).isEqualTo(there.toRealPath());
    }
    assertThat(folder.resolve("new.gif")).doesNotExist();
    assertThat(there).hasContent("old");
  }

  @Test
  void onlyPlainFilesInFoldersThatExist() throws Exception {
    Files.writeString(folder.resolve("plain"), "");
    Files.createSymbolicLink(folder.resolve("lost"), folder.resolve("nowhere"));
    assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor()).isZero();
    refused(true, "", "is a folder, expected a file");
    refused(true, "pipe", "is a device or a pipe, expected a plain file");
    refused(true, "lost", "is a link that leads nowhere, expected a file");
    refused(true, "none/a.gif", "there is no such folder");
    refused(true, "plain/a.gif", "there is no such folder");
    refused(true, "a".repeat(300), "File name too long");
    refused(false, "plain", "exists already, --force overwrites it");
    assertThatCode(() -> OutputPath.of(folder.resolve("plain"), true)).doesNotThrowAnyException();
    assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> OutputPath.of(Path.of(""), true))
        .withMessageContaining("expected the name of a file, found none");
  }

  @Test
  void whatMayNotBeWritten() throws IOException {
    var sealed = Files.createDirectory(folder.resolve("sealed"));
    var read = Files.writeString(folder.resolve("read.gif"), "");
    Files.setPosixFilePermissions(sealed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Files.setPosixFilePermissions(read, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(sealed), "whoever may do everything is refused nothing");
    refused(true, "sealed/a.gif", "is in a folder in which you may not write");
    refused(true, "read.gif", "may not be written by you");
  }

  private void refused(boolean force, String name, String reason) {
    var file = folder.resolve(name);
    assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> OutputPath.of(file, force))
        .satisfies(e -> assertThat(e.getReason()).isEqualTo(reason));
  }
}
