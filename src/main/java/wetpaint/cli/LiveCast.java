package wetpaint.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;

import wetpaint.record.CastRecording;
import wetpaint.record.Frame;
import wetpaint.record.OutputFile;
import wetpaint.studio.Mode;

/** A cast of a live show, which began at some moment of it. Times are milliseconds since the show began. */
final class LiveCast implements Closeable {
  private final long since;
  private final CastRecording recording;
  private Optional<Mode> mode = Optional.empty();

  LiveCast(long since, OutputFile file, CastRecording.Style style) {
    this.since = since;
    this.recording = new CastRecording(file, style, 0);
  }

  /** Adds what is to be seen now. */
  void frame(long now, TerminalSize size, Mode current, Consumer<TextGraphics> drawing) throws IOException {
    if (!mode.equals(Optional.of(current))) {
      mode = Optional.of(current);
      recording.marker(now - since, current.word());
    }
    var image = new BasicTextImage(size, TextCharacter.DEFAULT_CHARACTER);
    drawing.accept(image.newTextGraphics());
    recording.frame(new Frame(now - since, image));
  }

  void end(long now) throws IOException {
    recording.end(now - since);
  }

  @Override
  public void close() throws IOException {
    recording.close();
  }
}
