package wetpaint.picture;

import java.util.function.Function;

/** A picture that is drawn by code. */
record Sketch(String name, Function<Sheet, Drawing> composition) implements Picture {
  /** The composition is equal to itself only; what records have of their own takes long at first, and each frame looks pictures up. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public Easel easel(int width, int height) {
    var sheet = new Sheet(width, height);
    var drawing = composition.apply(sheet);
    var easel = new Easel(sheet);
    drawing.wash(easel);
    easel.nextPass();
    drawing.forms(easel);
    easel.nextPass();
    drawing.details(easel);
    easel.nextPass();
    drawing.lights(easel);
    return easel;
  }
}
