package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

import wetpaint.load.LoadException;
import wetpaint.load.TextFile;
import wetpaint.show.Cue;
import wetpaint.show.CueException;

/**
 * Where a user's lessons leave what they need: how far each got, and the socket on which the one that runs tells its presenter.
 *
 * @param state   of the user, kept for long
 * @param runtime of the user, gone with the session
 */
record LessonFolders(Path state, Path runtime) {
  /** The XDG folders, or those that stand for them where they are not set. */
  static LessonFolders of(Map<String, String> environment) {
    var home = Path.of(System.getProperty("user.home", ""));
    var state = folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state"))
        .resolve("wetpaint");
    return new LessonFolders(state,
        folder(environment, "XDG_RUNTIME_DIR").map(run -> run.resolve("wetpaint")).orElse(state));
  }

  private static Optional<Path> folder(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> value.startsWith("/")).map(Path::of);
  }

  /** The socket of the lesson that runs. */
  Path socket() {
    return runtime.resolve("lesson.socket");
  }

  /** Keeps how far a lesson got. What can't be kept is not: the lesson goes on. */
  void keep(String lesson, String cue) {
    try {
      Files.createDirectories(state);
      var file = file(lesson);
      var next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, cue);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Only --resume would miss it.
    }
  }

  /** How far a lesson got; empty if it was not begun or that is not kept. */
  Optional<Cue> kept(String lesson) {
    try {
      return Files.exists(file(lesson))
          ? Optional.of(Cue.parse(TextFile.read(file(lesson), TextFile.Kind.CUE).text()))
          : Optional.empty();
    } catch (LoadException | CueException e) {
      return Optional.empty();
    }
  }

  private Path file(String lesson) {
    return state.resolve("lesson-" + lesson.replaceAll("[^A-Za-z0-9._-]", "_") + ".json");
  }
}
