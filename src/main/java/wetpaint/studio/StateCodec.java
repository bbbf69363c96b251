package wetpaint.studio;

/** How states of a kind are written into few bytes: by what a state does not follow from the one before it. */
interface StateCodec<T extends History.Step> {
  /** Writes all of a state but the instant since which it stands. */
  void write(PackedLog out, T before, T state);

  /** The state that was written, given the same one before it. */
  T read(PackedLog.Reader in, T before, long since);
}
