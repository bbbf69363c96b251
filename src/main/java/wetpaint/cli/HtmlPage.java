package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.jr.ob.JSON;

import wetpaint.listing.Language;
import wetpaint.listing.Program;
import wetpaint.show.Cue;
import wetpaint.theme.Themes;

/**
 * A show as one HTML file that needs nothing else and asks for nothing: its policy names each script by its hash, and what users
 * wrote is data in it, never markup.
 */
final class HtmlPage {
  private static final String FOLDER = "/page/";
  private static final Pattern MARK = Pattern.compile("@([A-Z]+)@");

  private HtmlPage() {}

  /** Whether this build has the show compiled to JavaScript in it. */
  static boolean isHere() {
    return HtmlPage.class.getResource(FOLDER + "page.js") != null;
  }

  /**
   * The bytes of a page.
   *
   * @param theme the name of a built-in one; empty if the reader's system chooses between dark and light
   * @param code  the word of a language; empty for none
   * @throws IOException if this build has no page in it
   */
  static byte[] of(Cue cue, String theme, String code) throws IOException {
    var style = text("page.css").replace("@REGULAR@", font("Regular")).replace("@BOLD@", font("Bold"));
    var host = text("host.js");
    var show = text("page.js");
    var start = text("start.js");
    var policy = "default-src 'none'; script-src " + hash(host) + " " + hash(show) + " " + hash(start)
        + "; style-src "
        + hash(style) + "; font-src data:; base-uri 'none'; form-action 'none'";
    var title = escaped("Wetpaint: " + cue.run().scenario().name());
    var marks = Map.of("CSP", policy, "STYLE", style, "OPENING", data(opening(cue, theme, code)), "HOST",
        host, "SHOW",
        show, "START", start, "TITLE", title);
    // In one pass, for what is filled in may hold anything.
    return MARK.matcher(text("page.html"))
        .replaceAll(mark -> Matcher.quoteReplacement(Objects.requireNonNull(marks.get(mark.group(1)))))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> opening(Cue cue, String theme, String code) throws IOException {
    var opening = new LinkedHashMap<String, Object>();
    opening.put("cue", cue.json());
    opening.put("paused", cue.position().paused());
    opening.put("theme", theme);
    opening.put("code", code);
    var files = new LinkedHashMap<String, String>();
    for (var name : Themes.names()) {
      put(files, "/themes/" + name + ".properties");
    }
    for (var language : Language.values()) {
      for (var program : Program.values()) {
        put(files, "/listings/" + language.word() + "/" + program.word() + "." + language.ending());
      }
    }
    opening.put("files", files);
    return opening;
  }

  private static void put(Map<String, String> files, String name) throws IOException {
    try (var in = HtmlPage.class.getResourceAsStream(name)) {
      if (in != null) {
        files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  /** JSON that ends no script, whatever is in it. */
  private static String data(Map<String, Object> value) throws IOException {
    return JSON.std.asString(value).replace("<", "\\u003c");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private static String hash(String content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has it", e);
    }
  }

  private static String font(String weight) throws IOException {
    return Base64.getEncoder().encodeToString(bytes("JetBrainsMono-" + weight + ".woff2"));
  }

  private static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (var in = HtmlPage.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException(name + " is missing in this build");
      }
      return in.readAllBytes();
    }
  }
}
