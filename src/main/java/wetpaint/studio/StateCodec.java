package wetpaint.studio;

/** How states of a kind are written into few bytes: by what a state does not follow from the one before it. */
interface StateCodec<T extends History.Step> {
  /** Writes all of a state but the instant since which it stands. */
  void write(PackedLog out, T before, T state);

  /** The state that was written, given the same one before it. */
  T read(PackedLog.Reader in, T before, long since);

  /** The same in one number that says the most important thing, found by reading over the rest; 0 if there is none. */
  default int readGist(PackedLog.Reader in, int before) {
    throw new UnsupportedOperationException("these states have no gist");
  }

  /** The gist of a state. */
  default int gist(T state) {
    throw new UnsupportedOperationException("these states have no gist");
  }
}
