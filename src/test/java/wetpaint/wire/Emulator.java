package wetpaint.wire;

/** A terminal that reads what a terminal is sent. */
interface Emulator {
  void feed(byte[] bytes);

  void resize(int columns, int rows);

  /** What is seen in a cell; the right half of a wide character has the text "". */
  CellLook look(int column, int row);
}
