package wetpaint.studio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The text of a file, made sure to be text. */
record SourceText(String file, String text) {
  /** The most bytes of a file: a hundred thousand canvases take five million. */
  static final int LONGEST = 32 * 1024 * 1024;

  private static final int QUOTED = 40;
  private static final int DELETE = 0x7F;

  /** @throws ScenarioException if it can't be read, is too large or is not UTF-8 */
  static SourceText read(Path path) {
    var file = path.toString();
    var bytes = bytes(path, file);
    if (bytes.length > LONGEST) {
      throw new ScenarioException(file, "expected a file of at most " + LONGEST / 1024 / 1024 + " MiB");
    }
    var chars = CharBuffer.allocate(bytes.length);
    var end = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    var source = new SourceText(file, chars.flip().toString());
    if (end.isError()) {
      throw source.wrong(source.text.length(), "expected text in UTF-8, found bytes that are none");
    }
    return source.printable();
  }

  /** Found text in quotes, cut where it gets too long for a sentence. */
  static String quote(String found) {
    return '"' + (found.length() <= QUOTED ? found : found.substring(0, QUOTED) + "\u2026") + '"';
  }

  private static byte[] bytes(Path path, String file) {
    if (Files.isDirectory(path)) {
      throw new ScenarioException(file, "expected a scenario file, found a directory");
    }
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(LONGEST + 1);
    } catch (NoSuchFileException e) {
      throw new ScenarioException(file, "expected a scenario file, found nothing of that name");
    } catch (AccessDeniedException e) {
      throw new ScenarioException(file, "expected a file that may be read, permission was denied");
    } catch (IOException e) {
      throw new ScenarioException(file, "expected a file that can be read, but: " + e.getMessage());
    }
  }

  private SourceText printable() {
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!StreamReader.isPrintable(c) || c == DELETE) {
        throw wrong(i, "expected text, found the control character U+%04X".formatted(c));
      }
    }
    return this;
  }

  private ScenarioException wrong(int index, String sentence) {
    var before = text.substring(0, index).lines().toList();
    var fresh = before.isEmpty() || text.charAt(index - 1) == '\n' || text.charAt(index - 1) == '\r';
    var line = fresh ? "" : before.getLast();
    return new ScenarioException(file, before.size() + (fresh ? 1 : 0),
        line.codePointCount(0, line.length()) + 1,
        sentence);
  }
}
