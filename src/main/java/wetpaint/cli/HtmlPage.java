package wetpaint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

import com.fasterxml.jackson.jr.ob.JSON;

import wetpaint.lesson.Lesson;
import wetpaint.lesson.LessonText;
import wetpaint.listing.Language;
import wetpaint.listing.Program;
import wetpaint.serve.WebPage;
import wetpaint.show.Cue;
import wetpaint.theme.Themes;

/**
 * A show as one HTML file that needs nothing else and asks for nothing: its policy names each script by its hash, and what users
 * wrote is data in it, never markup.
 */
final class HtmlPage {
  private static final String FOLDER = "/page/";
  /** What is told where there is none. */
  static final String MISSING = "this build has no page in it: mvn package makes one that has";
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
    return page("Wetpaint: " + cue.run().scenario().name(), opening(beginning(cue), theme, code),
        Optional.empty()).html()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes of the page of a lesson that begins on that show. @throws IOException as {@link #of} */
  static byte[] ofLesson(Lesson lesson, Cue cue) throws IOException {
    var opening = beginning(cue);
    opening.put("lesson", LessonText.write(lesson));
    // The first stop asks something before it moves.
    opening.put("paused", lesson.stops().getFirst().question().isPresent());
    return page("Wetpaint: " + lesson.title(), opening(opening, "", lesson.code().orElse("")),
        Optional.empty()).html()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes of the page of a tape whose deeds are {@link TapeDeeds}. @throws IOException as {@link #of} */
  static byte[] ofTape(String deeds, Cue cue, String theme, String code) throws IOException {
    var opening = beginning(cue);
    opening.put("tape", deeds);
    return page("Wetpaint: " + cue.run().scenario().name(), opening(opening, theme, code), Optional.empty())
        .html()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> beginning(Cue cue) {
    var opening = new LinkedHashMap<String, Object>();
    opening.put("cue", cue.json());
    opening.put("paused", cue.position().paused());
    return opening;
  }

  /** The page by which a browser joins a class: the same, following what the server tells. @throws IOException as {@link #of} */
  static WebPage ofClass(String theme, String code) throws IOException {
    var opening = new LinkedHashMap<String, Object>();
    opening.put("class", "yes");
    // It is not for the page to pause what a class watches.
    opening.put("paused", true);
    return page("Wetpaint: the class", opening(opening, theme, code),
        Optional.of(text("post.js") + text("class.js")));
  }

  /** The teacher's page: notes and two keys. @throws IOException if it is not there */
  static WebPage ofTeacher() throws IOException {
    var style = text("teacher.css");
    var script = text("post.js") + text("teacher.js");
    return filled("teacher.html",
        Map.of("STYLE", style, "SCRIPT", script, "CSP", policy(style, List.of(script))
            + "; connect-src 'self'"));
  }

  private static WebPage page(String title, Map<String, Object> opening, Optional<String> classes)
      throws IOException {
    var style = text("page.css").replace("@REGULAR@", font("Regular")).replace("@BOLD@", font("Bold"))
        + (classes.isPresent() ? text("class.css") : "");
    var host = text("screen.js") + text("images.js") + text("buttons.js") + text("host.js");
    var show = text("page.js");
    var start = text("start.js");
    var scripts = Stream.concat(classes.stream(), Stream.of(host, show, start)).toList();
    var policy = policy(style, scripts) + (classes.isPresent() ? "; connect-src 'self'" : "");
    var before = classes.isPresent()
        ? text("class.html") + "<script>" + classes.orElseThrow() + "</script>\n"
        : "";
    return filled("page.html",
        Map.of("CSP", policy, "STYLE", style, "OPENING", data(opening), "CLASS", before, "HOST",
            host, "SHOW", packed(show), "START", start, "TITLE", escaped(title)));
  }

  /** In a third of the room, for the page to unpack: deflated, as bare as RFC 1951 has it, and in base64. */
  private static String packed(String text) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      var bytes = new ByteArrayOutputStream();
      var some = new byte[1 << 16];
      while (!deflater.finished()) {
        bytes.write(some, 0, deflater.deflate(some));
      }
      return Base64.getEncoder().encodeToString(bytes.toByteArray());
    } finally {
      deflater.end();
    }
  }

  private static String policy(String style, List<String> scripts) {
    return "default-src 'none'; script-src "
        + scripts.stream().map(HtmlPage::hash).collect(Collectors.joining(" "))
        + "; style-src " + hash(style) + "; font-src data:; base-uri 'none'; form-action 'none'";
  }

  /** In one pass, for what is filled in may hold anything. */
  private static WebPage filled(String template, Map<String, String> marks) throws IOException {
    return new WebPage(Objects.requireNonNull(marks.get("CSP")), MARK.matcher(text(template))
        .replaceAll(mark -> Matcher.quoteReplacement(Objects.requireNonNull(marks.get(mark.group(1))))));
  }

  private static Map<String, Object> opening(Map<String, Object> opening, String theme, String code)
      throws IOException {
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
