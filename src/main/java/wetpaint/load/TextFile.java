package wetpaint.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The text of a file. It is known to be text: UTF-8 without a byte order mark, lines that end in {@code \n}, no characters
 * that are {@linkplain SafeText#isHarmful harmful} but tabs.
 *
 * @param name what messages call the file
 */
public record TextFile(String name, String text) {
  private static final char BYTE_ORDER_MARK = 0xFEFF;
  private static final char REPLACEMENT = '\uFFFD';

  /** A kind of text file. */
  public enum Kind {
    /** A scenario in YAML: the largest that the rules allow takes about 20 MiB. */
    SCENARIO("a scenario file", 32 << 20),
    /** A tape. */
    TAPE("a tape", 4 << 20),
    /** A theme. */
    THEME("a theme file", 64 << 10),
    /** A guided lesson. */
    LESSON("a lesson file", 1 << 20),
    /** The code of a mode in a language. */
    LISTING("a listing", 1 << 20),
    /** A moment of a show. */
    CUE("a cue", 64 << 10),
    /** Settings. */
    CONFIG("a configuration file", 64 << 10);

    private final String called;
    private final int most;

    Kind(String called, int most) {
      this.called = called;
      this.most = most;
    }

    /** The most bytes that such a file may have. */
    public int most() {
      return most;
    }
  }

  /**
   * Reads a plain file.
   *
   * @throws LoadException if it is none, can't be read, is too large or is not text
   */
  public static TextFile read(Path file, Kind kind) {
    return read(file, file.toString(), kind);
  }

  /**
   * Reads a plain file that messages call {@code name}.
   *
   * @throws LoadException if it is none, can't be read, is too large or is not text
   */
  public static TextFile read(Path file, String name, Kind kind) {
    try {
      plain(file, name, kind.called);
      try (var in = Files.newInputStream(file)) {
        return read(in, name, kind);
      }
    } catch (IOException e) {
      throw unreadable(file, name, kind.called, e);
    }
  }

  /**
   * Reads all that a stream has.
   *
   * @throws LoadException if it can't be read, has too much or is not text
   */
  public static TextFile read(InputStream in, String name, Kind kind) {
    try {
      var bytes = in.readNBytes(kind.most + 1);
      if (bytes.length > kind.most) {
        throw new LoadException(name, "expected " + kind.called + " of at most " + size(kind.most));
      }
      return of(name, bytes);
    } catch (IOException e) {
      throw new LoadException(name, "expected " + kind.called + " that can be read, but: " + e.getMessage());
    }
  }

  /** A mistake at an index of the text. */
  public LoadException wrong(int index, String sentence) {
    var line = 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
    var start = text.lastIndexOf('\n', index - 1) + 1;
    return new LoadException(name, line, text.codePointCount(start, index) + 1, sentence);
  }

  /** @throws LoadException if the file is not a plain one */
  static void plain(Path file, String name, String expected) throws IOException {
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new LoadException(name, "expected " + expected + ", found "
          + (attributes.isDirectory() ? "a folder" : "a device or a pipe"));
    }
  }

  /** Why a file can't be read, in a sentence. */
  static LoadException unreadable(Path file, String name, String expected, IOException e) {
    return new LoadException(name, switch (e) {
      case NoSuchFileException _ when Files.isSymbolicLink(file) ->
        "expected " + expected + ", found a link that leads nowhere";
      case NoSuchFileException _ -> "expected " + expected + ", found nothing of that name";
      case AccessDeniedException _ -> "expected " + expected + " that may be read, permission was denied";
      case FileSystemException _ when Files.isSymbolicLink(file) ->
        "expected " + expected + ", found a link that leads to no file";
      case FileSystemException f when f.getReason() != null ->
        "expected " + expected + " that can be read, but: " + f.getReason();
      default -> "expected " + expected + " that can be read, but: " + e.getMessage();
    });
  }

  private static TextFile of(String name, byte[] bytes) {
    var start = bytes.length < 2 ? 0 : ByteBuffer.wrap(bytes).getChar();
    if (start == BYTE_ORDER_MARK || start == Character.reverseBytes(BYTE_ORDER_MARK)) {
      throw new LoadException(name, 1, 1, "expected text in UTF-8, found UTF-16");
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      decodable(name, bytes);
    }
    return new TextFile(name, withoutWindows(text)).checked();
  }

  /** Looks whether the replacement character is the file's own or stands for bytes that are no UTF-8. */
  private static void decodable(String name, byte[] bytes) {
    var chars = CharBuffer.allocate(bytes.length);
    var end = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    if (end.isError()) {
      var good = new TextFile(name, withoutWindows(chars.flip().toString()));
      throw good.wrong(good.text.length(), "expected text in UTF-8, found bytes that are none");
    }
  }

  /** The text without a byte order mark, its lines ended by {@code \n}. */
  private static String withoutWindows(String whole) {
    var text = !whole.isEmpty() && whole.charAt(0) == BYTE_ORDER_MARK ? whole.substring(1) : whole;
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private TextFile checked() {
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c != '\n' && c != '\t' && SafeText.isHarmful(c)) {
        throw wrong(i, "expected text, found the " + (Character.isISOControl(c) ? "control " : "")
            + "character U+%04X".formatted(c));
      }
    }
    return this;
  }

  private static String size(int bytes) {
    return bytes < 1 << 20 ? (bytes >> 10) + " KiB" : (bytes >> 20) + " MiB";
  }
}
