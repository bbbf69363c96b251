package wetpaint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import wetpaint.load.FilePath;
import wetpaint.load.TextFile;
import wetpaint.tape.Tape;
import wetpaint.tape.TapeParser;

/** The tapes that come with the program. */
final class BuiltInTapes {
  /** Their names. */
  static final List<String> NAMES = List.of("lesson", "demo");

  private BuiltInTapes() {}

  /**
   * The tape of that name, or the one in the file.
   *
   * @throws wetpaint.load.LoadException if there is neither
   * @throws wetpaint.tape.TapeException if it is not understood
   */
  static Tape named(String nameOrFile) {
    var text = NAMES.contains(nameOrFile) && !Files.exists(Path.of(nameOrFile))
        ? builtIn(nameOrFile)
        : TextFile.read(FilePath.of(nameOrFile), TextFile.Kind.TAPE);
    return TapeParser.parse(text.name(), text.text());
  }

  private static TextFile builtIn(String name) {
    var file = name + ".tape";
    try (var in = Objects.requireNonNull(BuiltInTapes.class.getResourceAsStream("/tapes/" + file))) {
      return TextFile.read(in, file, TextFile.Kind.TAPE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
