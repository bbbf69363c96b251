package wetpaint.view;

/** A piece of the screen: draws itself on a sheet of any size. */
@FunctionalInterface
interface View {
  void draw(Surface surface);
}
