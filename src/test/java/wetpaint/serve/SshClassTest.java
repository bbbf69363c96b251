package wetpaint.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wetpaint.terminal.Pseudoterminal;
import wetpaint.wire.Modes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** A class as it goes: everybody in a real terminal, with the real OpenSSH client. */
class SshClassTest {
  private static final String LEAVE = new String(Modes.leave(), US_ASCII);

  @TempDir
  private static Path folder = Path.of("");
  private static SchoolHouse house;

  @BeforeAll
  static void open() throws IOException {
    house = SchoolHouse.open(folder, "--votes", folder.resolve("votes").toString());
  }

  @AfterAll
  static void close() {
    if (house != null) {
      house.close();
    }
  }

  @Test
  void theClassWatchesVotesGoesOffAndIsLentTheKeys() throws Exception {
    var teacher = house.teacher();
    try (var ada = house.join("Ada"); var bob = house.join("Bob\u001b[31m")) {
      teacher.awaitScreen("2 watch");
      votes(teacher, ada, bob);
      offOnOnesOwn(teacher, ada);
      lent(teacher, ada);
      teacher.type("w");
      teacher.awaitScreen("Ada, Bob");
      teacher.type("w");
      resized(ada);
      // A client that is killed leaves, and nobody else sees anything of it.
      bob.process().descendants().forEach(ProcessHandle::destroyForcibly);
      teacher.awaitScreen("1 watches");
      ada.type("q");
      assertThat(ada.awaitEnd()).isZero();
      assertThat(ada.output()).containsOnlyOnce(LEAVE).contains("status 0");
      assertThat(Files.readString(folder.resolve("after")))
          .isEqualTo(Files.readString(folder.resolve("before")));
      teacher.awaitScreen("0 watch");
    }
  }

  private static void votes(Pseudoterminal teacher, Pseudoterminal ada, Pseudoterminal bob)
      throws IOException {
    teacher.type("p");
    ada.awaitScreen("The class votes");
    bob.awaitScreen("The class votes");
    ada.type("1");
    ada.type("2");
    ada.awaitScreen("▶ 2");
    bob.type("1");
    teacher.awaitScreen("2 of 2 answered");
    assertThat(teacher.screen()).doesNotContain("█ 1").doesNotContain("✓");
    assertThat(ada.screen()).doesNotContain("✓");
    teacher.type("P");
    ada.awaitScreen("votes again");
    bob.type("2");
    teacher.awaitScreen("1 of 2 answered");
    teacher.type("\r");
    ada.awaitScreen("✓");
    bob.awaitScreen("before");
    teacher.type("n");
    teacher.await("the question to be put away and the show to go on",
        () -> !teacher.screen().contains("What the class says") && !teacher.screen().contains("paused"));
    assertThat(Files.readAllLines(folder.resolve("votes"))).hasSize(4)
        .noneMatch(line -> line.contains("127.0.0.1"))
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }

  private static void offOnOnesOwn(Pseudoterminal teacher, Pseudoterminal ada) {
    ada.type("o");
    ada.awaitScreen("This show is yours");
    ada.type(" ");
    ada.awaitScreen("paused");
    assertThat(teacher.screen()).doesNotContain("paused");
    teacher.type("e");
    ada.awaitScreen("called everybody back");
    assertThat(ada.screen()).doesNotContain("paused");
  }

  private static void lent(Pseudoterminal teacher, Pseudoterminal ada) {
    teacher.type("g");
    teacher.awaitScreen("Lend the keys to");
    teacher.type("1");
    ada.awaitScreen("You have the keys");
    ada.type(" ");
    teacher.awaitScreen("paused");
    ada.type("R");
    teacher.type("g");
    teacher.awaitScreen("You have the keys again");
    ada.type(" ");
    ada.awaitScreen("The teacher steers");
    assertThat(teacher.screen()).contains("paused").doesNotContain("REC");
    teacher.type(" ");
    ada.await("the show to go on", () -> !ada.screen().contains("paused"));
  }

  private static void resized(Pseudoterminal ada) {
    ada.resize(120, 40);
    ada.await("the show to fill the terminal",
        () -> ada.screen().lines().anyMatch(line -> line.length() > 115));
    ada.resize(60, 20);
    ada.await("the show to fit", () -> ada.screen().lines().toList().get(19).contains("leave"));
  }

  @Test
  void theClientsTerminalDecidesOnColoursAndCharacters() throws Exception {
    try (var plain = house.ssh(Map.of("TERM", "vt100", "LANG", "C"), "", "");
        var full = house.ssh(Map.of("COLORTERM", "truecolor"), "", "")) {
      SchoolHouse.answer(plain, SchoolHouse.CODE, "");
      SchoolHouse.answer(full, SchoolHouse.CODE, "");
      plain.awaitScreen("leave");
      full.awaitScreen("leave");
      assertThat(plain.output().codePoints().allMatch(c -> c < 128)).isTrue();
      assertThat(plain.output()).doesNotContain("38;");
      assertThat(full.output()).contains("38;2;").contains("─");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
  void whateverSignalEndsTheServerEverybodyGetsTheirTerminalBack(String signal, int status) throws Exception {
    try (var other = SchoolHouse.open(folder); var eve = other.join("Eve"); var pat = other.join("Pat")) {
      pat.reading(false);
      new ProcessBuilder("kill", "-" + signal, "" + other.server().pid()).start().waitFor();
      assertThat(eve.awaitEnd()).isZero();
      assertThat(eve.output()).containsOnlyOnce(LEAVE).contains("The class is over.");
      assertThat(Files.readString(folder.resolve("after")))
          .isEqualTo(Files.readString(folder.resolve("before")));
      other.teacher().awaitOutput("status " + status);
    }
  }

  @Test
  void votesThatWereCountedAreInTheFileWhenTheServerIsKilled() throws Exception {
    var file = folder.resolve("kept");
    try (var other = SchoolHouse.open(folder, "--votes", file.toString()); var eve = other.join("Eve")) {
      other.teacher().type("p");
      eve.awaitScreen("The class votes");
      eve.type("1");
      other.teacher().awaitScreen("1 of 1 answered");
      eve.type("23".repeat(20));
      other.server().destroyForcibly();
      other.teacher().awaitOutput("status 137");
      var lines = Files.readAllLines(file);
      assertThat(lines).isNotEmpty();
      for (var line : lines) {
        assertThat(JSON.std.mapFrom(line)).containsEntry("name", "Eve").containsKeys("answer", "round",
            "time");
      }
    }
  }

  @Test
  void ofALessonStudentsSeeTheStageAndTheTeacherNotesAndVotesAsWell() throws Exception {
    try (var other = SchoolHouse.open(folder, "lecture"); var ada = other.join("Ada")) {
      ada.awaitScreen("The class votes");
      ada.type("1");
      other.teacher().awaitScreen("1 of 1 answered");
      other.teacher().awaitScreen("Nothing dries here; it is all");
      other.teacher().type("n");
      ada.awaitScreen("What the class says");
      other.teacher().type("n");
      ada.await("the question to be put away", () -> !ada.screen().contains("What the class says"));
      assertThat(ada.screen()).contains("One process, three paintings");
      assertThat(ada.output()).doesNotContain("Nothing dries here; it is all").doesNotContain("of 10:00");
    }
  }
}
