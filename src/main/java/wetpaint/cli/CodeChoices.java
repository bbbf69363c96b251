package wetpaint.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.TypeConversionException;

import wetpaint.listing.CodeChoice;
import wetpaint.listing.Language;
import wetpaint.listing.Listings;
import wetpaint.load.FilePath;
import wetpaint.load.ListingFiles;

/** Which code is seen at first, as {@code --code} says. */
final class CodeChoices {
  private static final String OFF = "off";

  private CodeChoices() {}

  /**
   * A language, a folder of one's own (then it comes before the languages), or none.
   *
   * @throws wetpaint.load.LoadException       if a folder can't be read
   * @throws wetpaint.listing.ListingException if there is a mistake in a listing in it
   * @throws TypeConversionException           if it is neither
   */
  static CodeChoice of(Optional<String> choice) {
    var languages = Stream.of(Language.values())
        .<Supplier<Listings>>map(language -> () -> ListingFiles.builtIn(language))
        .toList();
    var name = choice.orElse(OFF);
    if (name.equalsIgnoreCase(OFF)) {
      return CodeChoice.hidden(languages);
    }
    var language = Language.named(name);
    if (language.isPresent()) {
      return CodeChoice.hidden(languages).showing(List.of(Language.values()).indexOf(language.get()));
    }
    var folder = FilePath.of(name);
    if (folder.getNameCount() == 1 && !Files.exists(folder)) {
      throw Values.expected(isWhat(), name);
    }
    var own = ListingFiles.in(folder);
    var all = new ArrayList<Supplier<Listings>>(List.of(() -> own));
    all.addAll(languages);
    return CodeChoice.hidden(all).toggled();
  }

  /** Whether that is no folder. */
  static boolean isName(String name) {
    return name.equalsIgnoreCase(OFF) || Language.named(name).isPresent();
  }

  /** Whether that chooses a program, by its language, by where it is, or none: no word that means anything else. */
  static boolean isChoice(String text) {
    return isName(text) || text.contains("/") || text.matches("\\.+");
  }

  /** What may be chosen, in words. */
  static String isWhat() {
    return Stream.of(Language.values()).map(Language::word).collect(Collectors.joining(", ")) + ", " + OFF
        + " or a folder of listings";
  }
}
