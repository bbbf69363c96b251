package wetpaint.page.jdk.java.util;

import java.util.ArrayList;
import java.util.List;

/** Joins texts with something between them. */
public final class StringJoiner {
  private final CharSequence separator;
  private final List<CharSequence> parts = new ArrayList<>();

  /** With that between them. */
  public StringJoiner(CharSequence separator) {
    this.separator = separator;
  }

  /** Adds one. */
  public StringJoiner add(CharSequence part) {
    parts.add(part);
    return this;
  }

  @Override
  public String toString() {
    return String.join(separator, parts);
  }
}
