package wetpaint.wire;

/** How many colours a terminal shows. */
public enum ColorDepth {
  /** No colour at all: only the terminal's own two. */
  NONE,
  /** The sixteen colours of ANSI terminals. */
  SIXTEEN,
  /** The 256 colours of xterm. */
  INDEXED,
  /** 24 bits, eight for each of red, green and blue. */
  TRUECOLOR
}
