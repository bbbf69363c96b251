package wetpaint.serve;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The pages, packed once. Immutable. */
final class WebShelf {
  /** A page as it is sent. */
  private static final class Shelved {
    private final WebPage page;
    private final byte[] plain;
    private final byte[] packed;
    private final String tag;

    Shelved(WebPage page) {
      this.page = page;
      plain = page.plain();
      packed = page.packed();
      tag = tag(plain);
    }

    private static String tag(byte[] bytes) {
      try {
        return "\"" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16)
            + "\"";
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    WebAnswer answer(WebCall call) {
      var packs = call.header("Accept-Encoding").filter(accepted -> accepted.contains("gzip")).isPresent();
      var known = call.header("If-None-Match").filter(tag::equals).isPresent();
      var answer = new WebAnswer(known ? 304 : 200, Map.of("Content-Type", "text/html; charset=utf-8",
          "Cache-Control", "no-cache", "Vary", "Accept-Encoding", "ETag", tag, "Content-Security-Policy",
          page.policy() + "; frame-ancestors 'none'"), known ? new byte[0] : packs ? packed : plain);
      return packs && !known ? answer.with("Content-Encoding", "gzip") : answer;
    }
  }

  private final Shelved page;
  private final Shelved teacherPage;

  WebShelf(WebPage page, WebPage teacherPage) {
    this.page = new Shelved(page);
    this.teacherPage = new Shelved(teacherPage);
  }

  WebAnswer page(WebCall call) {
    return page.answer(call);
  }

  WebAnswer teacherPage(WebCall call) {
    return teacherPage.answer(call);
  }
}
