package wetpaint.studio;

/** A finished run: what happened, and how things stood at the end. */
public record Outcome(Journal journal, Scene scene) {
  /** When the last canvas was done, in milliseconds of studio time. */
  public long makespan() {
    return scene.makespan();
  }
}
