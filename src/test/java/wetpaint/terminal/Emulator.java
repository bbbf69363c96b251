package wetpaint.terminal;

/** A terminal that reads what a terminal is sent. */
interface Emulator {
  void feed(byte[] bytes, int length);

  void resize(int columns, int rows);

  /** What is seen in a cell; the right half of a wide character has the text "". */
  CellLook look(int column, int row);

  default void feed(FrameBuffer frame) {
    feed(frame.array(), frame.length());
  }
}
