package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import wetpaint.cli.TextTable.Column;
import wetpaint.listing.Language;
import wetpaint.listing.Listing;
import wetpaint.listing.Listings;
import wetpaint.load.FilePath;
import wetpaint.load.ListingFiles;
import wetpaint.load.SafeText;

/** What listings there are, and the text of one. */
@Command(name = "listings", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Lists the programs that are shown beside the picture, or prints one: a program that runs as it is."}, footer = {
        "",
        "A listing of your own is a program with marks at the end of comments, in a file such as async.py:",
        "  @show, @end        on lines of their own: the part to show",
        "  @start             where a canvas is handed over to be painted",
        "  @paint, @dry       where it is painted, and where it dries",
        "  @done              where it is done",
        "  @wait, @stop       where it waits for its turn, after drying and amid painting (may be left out)",
        "  @call, @hog        where it blocks, and where it takes too long (may be left out)",
        "  @switch            where the painter may turn to another canvas (any number)",
        "and in its first lines: @title TEXT, @run COMMAND, @from PROGRAM: WHAT IS NEW."})
final class ListingsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec
  private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "LANGUAGE[/PROGRAM]|DIR", description = {
      "Only those of a language or of a folder of one's own; or the program to print, such as python/async."})
  private Optional<String> which = Optional.empty();

  ListingsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (which.isEmpty()) {
      return table(Stream.of(Language.values()).map(ListingFiles::builtIn).toList());
    }
    var parts = which.get().split("/", 2);
    var language = Language.named(parts[0]);
    if (language.isEmpty()) {
      return table(List.of(folder(which.get())));
    }
    var listings = ListingFiles.builtIn(language.get());
    if (parts.length < 2) {
      return table(List.of(listings));
    }
    var listing = listings.programs().values().stream()
        .filter(program -> program.program().word().equalsIgnoreCase(parts[1])).findFirst()
        .orElseThrow(() -> refuse(listings.programs().values().stream().map(ListingsCommand::name)));
    try (var out = surroundings.text()) {
      out.write(listing.source());
    }
    return Cli.DONE;
  }

  private Listings folder(String name) {
    var folder = FilePath.of(name);
    if (folder.getNameCount() == 1 && !Files.exists(folder)) {
      throw refuse(
          Stream.concat(Stream.of(Language.values()).map(Language::word), Stream.of("a folder of listings")));
    }
    return ListingFiles.in(folder);
  }

  private int table(List<Listings> all) throws IOException {
    var table = new TextTable(Column.words("listing"), Column.words("what it shows"));
    for (var listings : all) {
      listings.programs().values().forEach(listing -> table.row(name(listing), listing.title()));
    }
    try (var out = surroundings.text()) {
      table.print(out, Colours.AUTO.ansi(surroundings));
    }
    return Cli.DONE;
  }

  private static String name(Listing listing) {
    return listing.language().word() + "/" + listing.program().word();
  }

  private ParameterException refuse(Stream<String> expected) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(),
        "expected " + expected.collect(Collectors.joining(", ")) + ", found "
            + SafeText.quote(which.orElse("")));
  }
}
