package wetpaint.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wetpaint.listing.Language;
import wetpaint.listing.Listing;
import wetpaint.listing.ListingParser;
import wetpaint.listing.Listings;
import wetpaint.listing.Program;
import wetpaint.load.TextFile.Kind;

/** Reads the programs that are shown beside the picture: those that come with Wetpaint, or those of a folder. */
public final class ListingFiles {
  private static final String BUILT_IN = "/listings/";
  private static final String FOLDER = "a folder of listings";

  private ListingFiles() {}

  /** Those of a language that come with the program. */
  public static Listings builtIn(Language language) {
    return Listings.of(language, ListingFiles::resource);
  }

  /**
   * Those of one's own folder: files such as {@code async.py}, all in one language; other files are left alone.
   *
   * @throws LoadException                     if one can't be read, or if there is none
   * @throws wetpaint.listing.ListingException if there is a mistake in the marks of one
   */
  public static Listings in(Path folder) {
    var programs = new EnumMap<Program, Listing>(Program.class);
    for (var file : files(folder)) {
      var listing = listing(file);
      programs.values().stream().filter(other -> other.language() != listing.language()).findFirst()
          .ifPresent(other -> {
            throw new LoadException(file.toString(), "expected listings of one language in a folder, found "
                + other.language().title() + " and " + listing.language().title());
          });
      programs.put(listing.program(), listing);
    }
    if (programs.isEmpty()) {
      throw new LoadException(folder.toString(),
          "expected listings such as async.py or sync.java, found none");
    }
    return new Listings(folder.toString(), String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
        programs);
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> language(file).isPresent()).sorted().toList();
    } catch (NotDirectoryException e) {
      throw new LoadException(folder.toString(), "expected " + FOLDER + ", found "
          + (Files.isRegularFile(folder) ? "a file" : "a device or a pipe"));
    } catch (IOException e) {
      throw TextFile.unreadable(folder, folder.toString(), FOLDER, e);
    }
  }

  private static Optional<Language> language(Path file) {
    var name = String.valueOf(file.getFileName());
    return Language.ending(name.substring(name.lastIndexOf('.') + 1));
  }

  private static Listing listing(Path file) {
    var language = language(file).orElseThrow();
    var name = String.valueOf(file.getFileName());
    var program = Program.named(name.substring(0, name.lastIndexOf('.')))
        .orElseThrow(() -> new LoadException(file.toString(),
            "expected a name such as async." + language.ending()
                + ", of "
                + Stream.of(Program.values()).map(Program::word).collect(Collectors.joining(", "))));
    var text = TextFile.read(file, Kind.LISTING);
    return ListingParser.parse(text.name(), language, program, text.text());
  }

  private static Optional<String> resource(String path) {
    try (var in = ListingFiles.class.getResourceAsStream(BUILT_IN + path)) {
      return in == null ? Optional.empty() : Optional.of(TextFile.read(in, path, Kind.LISTING).text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
