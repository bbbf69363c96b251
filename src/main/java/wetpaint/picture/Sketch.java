package wetpaint.picture;

import java.util.function.Consumer;

/** A picture that is drawn by code. */
record Sketch(String name, Consumer<Easel> drawing) implements Picture {
  @Override
  public Strokes strokes(int width, int height) {
    var easel = new Easel(width, height);
    drawing.accept(easel);
    return easel.strokes();
  }
}
