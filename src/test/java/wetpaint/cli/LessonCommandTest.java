package wetpaint.cli;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wetpaint.load.BuiltInLessons;
import wetpaint.load.LessonFile;
import wetpaint.load.LoadException;
import wetpaint.load.UserThemes;
import wetpaint.show.Show;
import wetpaint.view.LessonLook;
import wetpaint.view.PresenterLook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the commands of lessons say and leave behind. */
class LessonCommandTest {
  private static final String SHORT = """
      title: Short
      stops:
        - title: Async
          mode: async
          speed: 100
          ask: done
          say: "{done}"
      """;

  @TempDir
  private Path folder;

  private Path lesson(String text) throws IOException {
    return Files.writeString(folder.resolve("short.yaml"), text);
  }

  @Test
  void listsTheLessonsWithTheirLength() {
    assertThat(Spoken.of("lessons").out()).contains("lecture", "misconceptions", "fairness", "five-minutes")
        .containsPattern("misconceptions +12 ");
  }

  @Test
  void checksALesson() throws IOException {
    var right = Spoken.of("lessons " + lesson(SHORT) + " --check");
    assertThat(right.code()).isZero();
    assertThat(right.out()).contains("1 stop, 1 min; all it says is so");
    var wrong = Spoken.of("lessons " + lesson(SHORT.replace("async", "asink")) + " --check");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("short.yaml:4:11: expected a mode");
  }

  /** The page of documentation names every key that a file can have. */
  @Test
  void tellsHowALessonIsWritten() {
    assertThat(Spoken.of("lessons --help").out()).contains("title:", "code:", "stops:", "scenario:", "mode:",
        "speed:",
        "commands:", "from:", "until:", "compare:", "forecast:", "ask:", "question:", "choices:", "says:",
        "is:", "belief:",
        "because:", "say:", "notes:", "time:", "before.done", "undisturbed.done", "standing", "begun");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      lesson nosuch              | expected lecture, misconceptions, fairness, five-minutes or a YAML file
      lesson nosuch.yaml         | nosuch.yaml: expected a lesson file, found nothing of that name
      lessons nosuch --check     | expected lecture, misconceptions, fairness, five-minutes or a YAML file
      lesson --presenter --stage | expected --presenter alone
      record nosuch.yaml -o a.gif | nosuch.yaml: expected a lesson file
      """)
  void refusesInASentence(String line, String sentence) {
    var said = Spoken.of(line);
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains(sentence).hasLineCount(1);
  }

  @Test
  void printsEachStopWithItsScreenQuestionAnswerAndNotes() {
    var printed = Spoken.of("lesson misconceptions --print");
    assertThat(printed.code()).isZero();
    for (var stop : BuiltInLessons.named("misconceptions").orElseThrow().stops()) {
      var question = stop.question().orElseThrow();
      assertThat(printed.out()).contains(". " + stop.title() + "\n", "**" + question.text() + "**",
          question.answers().get(question.right()) + " (right)", stop.say(), "- " + stop.notes().getFirst());
    }
    assertThat(printed.out().split("```text")).hasSize(13);
  }

  /** Nobody presses anything: the recording has each stop's title, question, answer and what is said. */
  @Test
  void recordsALessonThatPlaysByItself() throws IOException {
    var cast = folder.resolve("short.cast");
    assertThat(Spoken.of("record " + lesson(SHORT) + " -o " + cast + " --keys")).extracting(Spoken::code)
        .isEqualTo(0);
    assertThat(Files.readString(cast)).contains("When will it be done?", "13.5 s", "✓");
  }

  @Test
  void anEditIsTakenAndAMistakeIsToldOnceAndKeepsTheOldOne() throws IOException {
    var file = lesson(SHORT);
    var edits = LessonEdits.of(new LessonChoice(LessonFile.load(file), Optional.of(file))).orElseThrow();
    assertThat(edits.poll()).isEmpty();
    lesson(SHORT.replace("Async", "Edited"));
    assertThat(edits.poll()).hasValueSatisfying(
        edited -> assertThat(edited.stops().getFirst().title()).isEqualTo("Edited"));
    lesson(SHORT.replace("async", "asink"));
    assertThat(edits.poll()).isEmpty();
    assertThatThrownBy(edits::poll).isInstanceOf(LoadException.class).hasMessageContaining("short.yaml:4:11");
    assertThat(edits.poll()).isEmpty();
  }

  @Test
  void keepsHowFarALessonGot() {
    var folders = LessonFolders.of(Map.of("XDG_STATE_HOME", folder.toString()));
    assertThat(folders.kept("lecture")).isEmpty();
    var themes = UserThemes.of(Map.of(), folder).choose("dark");
    try (var show = new Show(
        LessonCommand.opening(BuiltInLessons.named("lecture").orElseThrow(), Optional.empty(), themes).show(),
        Runnable::run,
        () -> {}, 0)) {
      folders.keep("lecture", show.cue(0).json());
      assertThat(folders.kept("lecture")).contains(show.cue(0));
    }
    folders.keep("lecture", "rubbish");
    assertThat(folders.kept("lecture")).isEmpty();
  }

  /** A presenter who comes late sees where the lesson is; nobody but the user can listen. */
  @Test
  void tellsPresentersOverASocketOfTheUsersOwn() throws IOException {
    var socket = folder.resolve("run/lesson.socket");
    var look = new LessonLook(2, 3, "Title", "",
        new PresenterLook("run it", "Told.", List.of("One.", "Zwei ü"), "Next", 1,
            2, 3));
    try (var post = PresenterPost.open(socket)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket))).isEqualTo("rw-------");
      post.send(look);
      try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
        assertThat(PresenterWire.read(new DataInputStream(Channels.newInputStream(channel)))).isEqualTo(look);
      }
    }
    assertThat(socket).doesNotExist();
  }
}
