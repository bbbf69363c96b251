package wetpaint.record;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;

/**
 * An animated GIF. Each image holds only what changed; frames that look the same are one; times are rounded to hundredths of
 * a second without adding up the error, and what would be shown for less than {@value #SHORTEST} of them is left out, since
 * browsers slow it down.
 */
public final class GifRecording implements Recording {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 0xFFFF;

  private final GifFile file;
  private final OutputFile out;
  private final Appearance look;
  private final Typeface typeface;
  private final long hold;
  private Optional<GifChanges> changes = Optional.empty();
  /** What is on show but not written yet, since its end is not known, and since when, in hundredths of a second. */
  private Optional<Grid> held = Optional.empty();
  private long since;

  /**
   * Loops for ever or not at all, after holding the last frame for another {@code hold} milliseconds.
   *
   * @throws IOException if the font can't be unpacked, with one sentence
   */
  public GifRecording(OutputFile out, Appearance look, boolean loops, long hold) throws IOException {
    this.typeface = Typeface.load();
    this.file = new GifFile(out, loops);
    this.out = out;
    this.look = look;
    this.hold = hold;
  }

  @Override
  public void frame(Frame frame) throws IOException {
    var grid = Grid.of(frame.cells(), look.colors());
    if (held.isEmpty()) {
      changes = Optional.of(new GifChanges(look, typeface, grid.columns, grid.rows));
    } else if (held.get().same(grid)) {
      return;
    } else if (hundredths(frame.at()) - since >= SHORTEST) {
      write(hundredths(frame.at()));
    }
    held = Optional.of(grid);
  }

  private static long hundredths(long milliseconds) {
    return Math.floorDiv(milliseconds + 5, 10);
  }

  private void write(long until) throws IOException {
    for (; until - since > LONGEST; since += LONGEST) {
      write(LONGEST);
    }
    write((int) (until - since));
    since = until;
  }

  private void write(int delay) throws IOException {
    var image = changes.orElseThrow().to(held.orElseThrow());
    file.add(image.place(), image.pixels(), delay);
  }

  @Override
  public SortedSet<Integer> missing() {
    return typeface.missing();
  }

  @Override
  public boolean loops() {
    return true;
  }

  @Override
  public void end(long at) throws IOException {
    if (held.isEmpty()) {
      throw Grid.missing();
    }
    write(Math.max(hundredths(at + hold), since + SHORTEST));
    file.end(changes.orElseThrow().globalColors());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
