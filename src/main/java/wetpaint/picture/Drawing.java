package wetpaint.picture;

/** A composition on a sheet, in four passes of the brush, each of which adds something that was not there. */
interface Drawing {
  /** The underpainting: soft colour over the whole canvas. */
  void wash(Easel easel);

  /** The large shapes, as silhouettes in a low light. */
  void forms(Easel easel);

  /** What the shapes are made of, and the small things among them. */
  void details(Easel easel);

  /** Where the light falls. */
  void lights(Easel easel);
}
