package wetpaint.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.jr.ob.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.view.Look.Overlay.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Votes are on the disk when they are taken, whatever happens then. */
class VoteFileTest {
  private static final Member ADA = new Member("Ada \"A\" 漢", false);

  @TempDir
  private Path folder = Path.of("");

  private final Ballot ballot = new Ballot(
      new Question("When?", List.of("6.0 s", "18.0 s"), List.of("", ""), 1, -1, "So."));

  @Test
  void eachVoteIsALineAtOnceWithoutAnAddress() throws IOException {
    var path = folder.resolve("votes");
    var file = VoteFile.append(path);
    file.vote(Instant.EPOCH, ballot, ADA, 1);
    // It was not closed: as after a crash.
    var line = JSON.std.mapFrom(Files.readString(path));
    assertThat(line).containsOnlyKeys("time", "question", "round", "name", "answer", "text", "right")
        .containsEntry("name", ADA.name()).containsEntry("answer", 2).containsEntry("right", true);
    file.close();
  }

  @Test
  void aLineThatACrashCutOffSpoilsNoOther() throws IOException {
    var path = folder.resolve("votes");
    Files.writeString(path, "{\"time\":\"1970");
    try (var file = VoteFile.append(path)) {
      file.vote(Instant.EPOCH, ballot, ADA, 0);
    }
    try (var file = VoteFile.append(path)) {
      file.vote(Instant.EPOCH, ballot, ADA, 1);
    }
    var lines = Files.readAllLines(path);
    assertThat(lines).hasSize(3);
    assertThat(JSON.std.mapFrom(lines.get(1))).containsEntry("answer", 1);
    assertThat(JSON.std.mapFrom(lines.get(2))).containsEntry("answer", 2);
  }

  @Test
  void aFileOfSomethingElseStaysAsItIs() throws IOException {
    for (var bytes : List.of(new byte[]{'{', 0, 1, 2}, new byte[]{(byte) 0x89, 'P', 'N', 'G'},
        new byte[]{'#'})) {
      var path = Files.write(folder.resolve("other"), bytes);
      assertThatThrownBy(() -> VoteFile.append(path)).isInstanceOf(ServeException.class)
          .hasMessage(path + ": expected a new file or one with votes (lines of JSON), found something else");
      assertThat(path).hasBinaryContent(bytes);
    }
  }

  @Test
  void aFolderIsRefusedInASentence() {
    assertThatThrownBy(() -> VoteFile.append(folder)).isInstanceOf(ServeException.class)
        .hasMessageContaining("expected a file").hasMessageNotContaining("\n");
  }
}
