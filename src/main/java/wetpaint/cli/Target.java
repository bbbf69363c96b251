package wetpaint.cli;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

import wetpaint.record.Format;
import wetpaint.record.OutputFile;
import wetpaint.record.OutputPath;
import wetpaint.tape.Tape;
import wetpaint.tape.TapeException;

/**
 * A file that is to be written, from the command line or from a place of a tape.
 *
 * @param place in the tape, for messages
 */
record Target(Path file, Optional<Tape.Place> place) {
  /** The ending of a page, which is a file but no recording. */
  static final String PAGE = ".html";

  /** Given on the command line. */
  static Target given(Path file) {
    return new Target(file, Optional.empty());
  }

  /** Named in a tape. */
  static Target of(Tape.Output output) {
    return new Target(output.file(), Optional.of(output.place()));
  }

  boolean isStandardOutput() {
    return place.isEmpty() && file.toString().equals("-");
  }

  /** The format that the file's ending asks for, where others would be taken too. @throws RuntimeException a {@link #refusal}, if none */
  Format format(String... others) {
    try {
      return Format.of(file, others);
    } catch (IllegalArgumentException e) {
      throw refusal(String.valueOf(e.getMessage()), Optional.of(e));
    }
  }

  /** Opens the file. What is wrong with its name is said with the place in the tape. */
  OutputFile open(boolean force) throws FileSystemException {
    try {
      return OutputFile.whole(file, force);
    } catch (FileSystemException e) {
      if (place.isPresent()) {
        throw refusal(String.valueOf(e.getMessage()), Optional.of(e));
      }
      throw e;
    }
  }

  /** Whether this is the same file, perhaps by another name. */
  boolean isSame(Target other) {
    return real().equals(other.real());
  }

  /** What to throw about this file: it names the place in the tape, if there is one. */
  RuntimeException refusal(String sentence, Optional<Exception> cause) {
    return place.<RuntimeException>map(where -> new TapeException(where, sentence))
        .orElseGet(() -> new IllegalArgumentException(sentence, cause.orElse(null)));
  }

  private Path real() {
    try {
      return OutputPath.of(file, true).real();
    } catch (FileSystemException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
