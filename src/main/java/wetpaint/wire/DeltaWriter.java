package wetpaint.wire;

/** Writes changed cells in whichever order is the shortest, from where the terminal's pen and cursor stand. */
final class DeltaWriter {
  /** So many cells are better written pen by pen almost always: another try is not worth its time. */
  private static final int MANY = 64;

  private final TerminalKind kind;
  private final Speller speller;
  private final Route route;
  private final Shortcuts shortcuts = new Shortcuts();
  private CellWriter writer;
  private CellWriter rival;
  private final FrameBuffer draft = new FrameBuffer();
  /** The changed cells in another order. */
  private int[] order = {};
  private byte[] spellings = {};

  /** A writer to a terminal in an unknown state. */
  DeltaWriter(TerminalKind kind, Clusters clusters) {
    this.kind = kind;
    speller = new Speller(kind.glyphs() == GlyphSet.ASCII);
    route = new Route(kind.glyphs() == GlyphSet.ASCII);
    writer = new CellWriter(kind, clusters);
    rival = new CellWriter(kind, clusters);
  }

  /** Forgets with which pen the terminal writes, and where. */
  void forget() {
    writer.forget();
  }

  /** Leads the terminal's pen and cursor to where another writer's stand, so that what that one writes next is right here too. */
  void join(DeltaWriter other, FrameBuffer out) {
    writer.join(other.writer, out);
  }

  /**
   * Appends the first {@code count} cells of {@code changed}: pen by pen where it takes long to name a colour, as they are read
   * where a move is as long, and whichever is shorter in between.
   */
  void write(Cells cells, int[] changed, int count, FrameBuffer out) {
    if (order.length < count) {
      order = new int[changed.length];
      spellings = new byte[changed.length];
    }
    boolean byPen = switch (kind.colors()) {
      case TRUECOLOR, INDEXED ->
        route.plan(cells, changed, count, writer.pen(), writer.cursor(), order, spellings);
      case SIXTEEN, NONE -> false;
    };
    if (byPen) {
      shortcuts.take(cells, order, count, spellings, writer.pen(), writer.cursor());
    }
    if (byPen && (kind.colors() == ColorDepth.TRUECOLOR || count > MANY)) {
      writer.write(cells, order, count, spellings, out);
      return;
    }
    int start = out.length();
    if (byPen) {
      rival.follow(writer);
      draft.clear();
      rival.write(cells, order, count, spellings, draft);
    }
    speller.spell(cells, changed, count, writer.pen(), spellings);
    writer.write(cells, changed, count, spellings, out);
    if (byPen && draft.length() < out.length() - start) {
      out.replace(start, draft);
      var second = writer;
      writer = rival;
      rival = second;
    }
  }
}
