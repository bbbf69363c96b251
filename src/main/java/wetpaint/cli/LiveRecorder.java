package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.record.CastRecording;
import wetpaint.record.Frame;
import wetpaint.record.OutputFile;
import wetpaint.record.Recording;
import wetpaint.record.TapeWriter;

/**
 * Records a live show: a tape of what was pressed when or, if the file's name ends in {@code .cast}, the cast, written as
 * it goes. What comes before the recording is hidden in the tape, for without it the rest would not be the same. Times are
 * milliseconds since the show began.
 */
final class LiveRecorder {
  private final List<String> settings;
  private final Optional<Path> chosen;
  private final boolean force;
  private final List<Pressed> pressed = new ArrayList<>();
  private OptionalLong since = OptionalLong.empty();
  private Optional<Cast> cast = Optional.empty();

  private record Pressed(long at, KeyStroke key) {}

  private record Cast(Recording recording, BasicTextImage image) {}

  /** Draws the present picture. */
  interface Drawn {
    void on(TextGraphics graphics);
  }

  /**
   * A recorder that does not record yet.
   *
   * @param settings the first lines of a tape
   * @param chosen   the file that the user named; otherwise each recording gets a name of its own
   */
  LiveRecorder(List<String> settings, Optional<Path> chosen, boolean force) {
    this.settings = settings;
    this.chosen = chosen;
    this.force = force;
  }

  boolean isOn() {
    return since.isPresent();
  }

  /** Takes note of a key. */
  void key(long now, KeyStroke key) {
    pressed.add(new Pressed(now, key));
  }

  /** Starts. @throws IOException if the file can't be written, with one sentence */
  void start(long now, TerminalSize size, wetpaint.record.Colors colors) throws IOException {
    var file = file();
    if (isCast(file)) {
      var style = new CastRecording.Style(3, size, "Wetpaint", colors, false);
      cast = Optional
          .of(new Cast(new CastRecording(OutputFile.growing(file, force), style, Outlets.encoder()),
              new BasicTextImage(size, TextCharacter.DEFAULT_CHARACTER)));
    } else if (Files.exists(file) && !force) {
      throw new IOException(file + ": exists already, --force overwrites it");
    }
    since = OptionalLong.of(now);
  }

  /** Adds what is to be seen now. */
  void frame(long now, Drawn drawn) throws IOException {
    if (cast.isPresent()) {
      var image = cast.orElseThrow().image();
      drawn.on(image.newTextGraphics());
      cast.orElseThrow().recording().frame(new Frame(now - since.orElseThrow(), image));
    }
  }

  /** Stops. @return where the recording is */
  Path stop(long now) throws IOException {
    var file = file();
    var from = since.orElseThrow();
    since = OptionalLong.empty();
    if (cast.isPresent()) {
      try (var recording = cast.orElseThrow().recording()) {
        recording.end(now - from);
      }
      cast = Optional.empty();
      return file;
    }
    try (var out = OutputFile.whole(file, force)) {
      out.write(tape(from, now).getBytes(StandardCharsets.UTF_8));
      out.commit();
    }
    return file;
  }

  private String tape(long from, long to) {
    var tape = new TapeWriter(settings);
    if (from > 0) {
      tape.line(0, "Hide");
    }
    pressed.stream().filter(key -> key.at() < from).forEach(key -> tape.key(key.at(), key.key()));
    if (from > 0) {
      tape.line(from, "Show");
    }
    pressed.stream().filter(key -> key.at() >= from && key.at() <= to)
        .forEach(key -> tape.key(key.at(), key.key()));
    return tape.text(to);
  }

  private Path file() {
    return chosen.orElseGet(() -> IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> Path.of("wetpaint-" + number + ".tape"))
        .filter(file -> !Files.exists(file))
        .findFirst().orElseThrow());
  }

  private static boolean isCast(Path file) {
    return file.toString().endsWith(".cast");
  }
}
