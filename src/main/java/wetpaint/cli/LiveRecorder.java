package wetpaint.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.record.CastRecording;
import wetpaint.record.OutputFile;
import wetpaint.record.OutputPath;
import wetpaint.studio.Mode;
import wetpaint.tape.TapeWriter;

/**
 * Records a live show: a tape of what is pressed when and, if the chosen name ends in {@code .cast}, the cast beside it, both
 * written as it goes. What comes before the recording is hidden in the tape, for without it the rest would not be the same;
 * once more keys were pressed than it keeps, a tape begins with a cue instead.
 * Times are milliseconds since the show began.
 */
final class LiveRecorder implements Closeable {
  private static final String CAST = ".cast";
  private static final String TAPE = ".tape";
  /** A lesson has hundreds; so many take a megabyte. */
  private static final int MOST_KEYS = 10_000;
  /** The settings that a cue leaves open. */
  private static final Set<String> BESIDE_CUE = Set.of("Picture", "Theme", "Code");

  private final Function<Path, List<List<String>>> settings;
  private final Optional<Path> chosen;
  private final boolean force;
  private final List<Pressed> pressed = new ArrayList<>();
  private boolean forgotten;
  private Optional<Script> script = Optional.empty();
  private Optional<LiveCast> cast = Optional.empty();

  private record Pressed(long at, KeyStroke key) {}

  private record Script(TapeWriter tape, OutputFile out) {
    /** Brings to the disk what was added. */
    void save() throws IOException {
      out.write(tape.take().getBytes(StandardCharsets.UTF_8));
      out.checkpoint();
    }
  }

  /**
   * A recorder that does not record yet.
   *
   * @param settings the run's, names and values, for a tape in that folder
   * @param chosen   the file that the user named; otherwise each recording gets a name of its own
   */
  LiveRecorder(Function<Path, List<List<String>>> settings, Optional<Path> chosen, boolean force) {
    this.settings = settings;
    this.chosen = chosen;
    this.force = force;
  }

  boolean isOn() {
    return script.isPresent();
  }

  /** Takes note of a key. @throws IOException if it can't be written */
  void key(long now, KeyStroke key) throws IOException {
    keep(new Pressed(now, key));
    if (script.isPresent()) {
      script.orElseThrow().tape.key(now, key);
      script.orElseThrow().save();
    }
  }

  /** Looks whether the file that the user named can be written. @throws IOException if not, with one sentence */
  void check() throws IOException {
    for (var file : chosen.isPresent() ? files() : List.<Path>of()) {
      OutputPath.of(file, force);
    }
  }

  private void keep(Pressed key) {
    forgotten |= pressed.size() == MOST_KEYS;
    if (forgotten) {
      pressed.clear();
    } else {
      pressed.add(key);
    }
  }

  /** Starts. @return where it is recorded. @throws IOException if a file can't be written, with one sentence */
  List<Path> start(long now, CastRecording.Style style, Supplier<String> cue) throws IOException {
    var files = files();
    try {
      var tape = tape(files.getFirst(), now, style.size(), cue);
      if (files.size() > 1) {
        cast = Optional.of(new LiveCast(now, OutputFile.growing(files.getLast(), force), style));
      }
      script = Optional.of(new Script(tape, OutputFile.growing(files.getFirst(), force)));
      script.orElseThrow().save();
      return files;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private TapeWriter tape(Path file, long now, TerminalSize size, Supplier<String> cue) throws IOException {
    try {
      var tape = new TapeWriter(size.getColumns(), size.getRows());
      if (Exporters.fontSize(size) < Exporters.FONT_SIZE) {
        tape.set("FontSize", Exporters.fontSize(size));
      }
      settings.apply(file.resolveSibling("")).stream()
          .filter(option -> !forgotten || BESIDE_CUE.contains(option.getFirst()))
          .forEach(option -> tape.set(option.getFirst(), option.getLast()));
      if (forgotten) {
        tape.set("Cue", cue.get().replace("'", "\\u0027"));
        tape.begin(now);
      } else if (now > 0) {
        tape.command(0, "Hide");
        pressed.forEach(key -> tape.key(key.at(), key.key()));
        tape.command(now, "Show");
      }
      return tape;
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Adds what is to be seen now. @throws IOException if it can't be written */
  void frame(long now, TerminalSize size, Mode mode, Consumer<TextGraphics> drawing) throws IOException {
    if (cast.isPresent()) {
      cast.orElseThrow().frame(now, size, mode, drawing);
    }
  }

  /** Stops. @throws IOException if it can't be written */
  void stop(long now) throws IOException {
    try (this) {
      var ended = script.orElseThrow();
      ended.tape.pause(now);
      ended.save();
      ended.out.commit();
      if (cast.isPresent()) {
        cast.orElseThrow().end(now);
      }
    }
  }

  /** Lets go of the files; what was written stays. */
  @Override
  public void close() throws IOException {
    var open = Stream.concat(script.map(Script::out).stream(), cast.stream()).toList();
    script = Optional.empty();
    cast = Optional.empty();
    for (var file : open) {
      file.close();
    }
  }

  /** The tape, and the cast if one is wanted. */
  private List<Path> files() {
    if (chosen.isEmpty()) {
      return List.of(IntStream.iterate(1, number -> number + 1)
          .mapToObj(number -> Path.of("wetpaint-" + number + TAPE))
          .filter(file -> !Files.exists(file))
          .findFirst().orElseThrow());
    }
    var file = chosen.orElseThrow();
    return file.toString().endsWith(CAST)
        ? List.of(Path.of(file.toString().replaceFirst("\\.cast$", TAPE)), file)
        : List.of(file);
  }
}
