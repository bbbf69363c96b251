package wetpaint.page.jdk.java.text;

import org.teavm.jso.JSBody;

/** Normal forms of Unicode, as the browser has them. */
public final class Normalizer {
  private Normalizer() {}

  /** The forms. */
  public enum Form {
    /** Composed. */
    NFC,
    /** Taken apart. */
    NFD,
    /** Composed, and compatible characters made one. */
    NFKC,
    /** Taken apart, and compatible characters made one. */
    NFKD
  }

  /** The text in that form. */
  public static String normalize(CharSequence text, Form form) {
    return normalize(text.toString(), form.name());
  }

  @JSBody(params = {"text", "form"}, script = "return text.normalize(form);")
  private static native String normalize(String text, String form);
}
