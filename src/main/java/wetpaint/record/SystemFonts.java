package wetpaint.record;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts that this machine has, for what the bundled one lacks. They are looked for where systems keep them, without
 * fontconfig, in an order that depends on nothing but the files' names: the same machine always takes the same font.
 */
final class SystemFonts {
  private static final int DEPTH = 8;
  private static final int MOST = 10_000;

  private final List<Path> folders;
  private Optional<List<FontFile>> files = Optional.empty();
  private final Map<Path, Optional<Font>> loaded = new HashMap<>();

  /** Those in the folders. */
  SystemFonts(List<Path> folders) {
    this.folders = folders;
  }

  /** Those of this machine. */
  static SystemFonts ofMachine() {
    var home = System.getProperty("user.home");
    return new SystemFonts(Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts",
        home + "/.local/share/fonts", "/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts",
        Objects.requireNonNullElse(System.getenv("WINDIR"), "/Windows") + "/Fonts").map(Path::of).toList());
  }

  /** A font, of size 1, that has glyphs for all characters of the text. */
  Optional<Font> of(String text) {
    return files().stream().filter(file -> text.codePoints().allMatch(file::has))
        .flatMap(file -> loaded.computeIfAbsent(file.path(), SystemFonts::load).stream())
        .filter(font -> font.canDisplayUpTo(text) < 0)
        .findFirst();
  }

  private List<FontFile> files() {
    if (files.isEmpty()) {
      files = Optional.of(folders.stream().filter(Files::isDirectory).flatMap(SystemFonts::below)
          .filter(SystemFonts::isFont).limit(MOST)
          .sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::toString))
          .flatMap(path -> FontFile.read(path).stream()).toList());
    }
    return files.orElseThrow();
  }

  private static Stream<Path> below(Path folder) {
    try (var found = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      return found.toList().stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.of(); // a folder that can't be read has nothing for us
    }
  }

  private static boolean isFont(Path path) {
    return name(path).matches(".*\\.(ttf|otf|ttc|otc)") && Files.isRegularFile(path);
  }

  /** Upright, of normal weight and width and without serifs first; of those, the ones whose characters are equally wide. */
  private static int rank(Path path) {
    var name = name(path);
    return (name.matches(".*(italic|oblique).*") ? 32 : 0)
        + (name.matches(".*(bold|black|light|thin|medium|heavy).*") ? 16 : 0)
        + (name.matches(".*(condensed|narrow|math).*") ? 8 : 0) + (name.contains("serif") ? 4 : 0)
        + (name.contains("mono") ? 0 : 1);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static Optional<Font> load(Path path) {
    try {
      return Optional.of(Font.createFonts(path.toFile())[0]);
    } catch (IOException | FontFormatException | RuntimeException e) {
      return Optional.empty(); // damaged, or in a form that the JDK does not know
    }
  }
}
