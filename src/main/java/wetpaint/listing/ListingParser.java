package wetpaint.listing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a listing of the text of a program with marks in its comments. */
public final class ListingParser {
  /** The most lines of a listing. */
  public static final int LONGEST = 200;

  private static final String SHOW = "show";
  private static final String END = "end";
  private static final String SWITCH = "switch";
  private static final List<Place> NEEDED = List.of(Place.START, Place.PAINT, Place.DRY, Place.DONE);
  private static final int TAB = 4;

  private final String file;
  private final Language language;
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, String> changes = new HashMap<>();
  private final List<String> source = new ArrayList<>();
  private final List<MarkedLine> shown = new ArrayList<>();
  private final Map<Place, Integer> places = new EnumMap<>(Place.class);
  private final Map<Place, Integer> numbers = new EnumMap<>(Place.class);
  private final Set<Integer> switches = new TreeSet<>();
  /** The lines, from 1, of {@code @show} and {@code @end}; 0 as long as there was none. */
  private int show;
  private int end;

  private ListingParser(String file, Language language) {
    this.file = file;
    this.language = language;
  }

  /**
   * Makes a listing.
   *
   * @param file what mistakes call the text
   * @throws ListingException at the first mistake, with its line
   */
  public static Listing parse(String file, Language language, Program program, String text) {
    return new ListingParser(file, language).listing(program, text);
  }

  private Listing listing(Program program, String text) {
    var lines = text.replace("\r\n", "\n").replaceFirst("\n+$", "").split("\n", -1);
    if (lines.length > LONGEST) {
      throw wrong(LONGEST + 1, "expected at most " + LONGEST + " lines, found " + lines.length);
    }
    var syntax = new Syntax(language);
    for (var number = 1; number <= lines.length; number++) {
      var line = printable(number, lines[number - 1]);
      take(MarkedLine.of(number, line, syntax.next(line), language));
    }
    check();
    return new Listing(language, program, heads.getOrDefault("title", program.word()),
        heads.getOrDefault("run", ""),
        String.join("\n", source) + "\n", lines(), places, switches, changes);
  }

  private String printable(int number, String line) {
    line.chars().filter(c -> c != '\t' && Character.isISOControl(c)).findFirst().ifPresent(c -> {
      throw wrong(number, "expected text, found the control character U+%04X".formatted(c));
    });
    return line;
  }

  private void take(MarkedLine line) {
    if (!line.head().isEmpty()) {
      head(line);
      return;
    }
    var outside = isOutside();
    var only = line.isOnlyMarks();
    line.marks().forEach(mark -> mark(line.number(), mark, only));
    if (!only) {
      source.add(line.text());
    }
    if (!only && !outside && !isOutside()) {
      shown.add(line);
    }
  }

  private boolean isOutside() {
    return show == 0 || end > 0;
  }

  private void head(MarkedLine line) {
    if (line.about().isEmpty()) {
      throw wrong(line.number(), "expected text behind @" + line.head() + ", found nothing");
    }
    switch (line.head()) {
      case "from" -> change(line);
      case "run" -> source.add(language.comment() + " Run: " + line.about());
      default -> source.add(language.comment() + " " + line.about());
    }
    if (!line.head().equals("from") && heads.put(line.head(), line.about()) != null) {
      throw wrong(line.number(), "@" + line.head() + " is there twice, expected it once");
    }
  }

  private void change(MarkedLine line) {
    var halves = line.about().split(":\\s*", 2);
    if (halves.length < 2 || (!halves[0].equals("*") && Program.named(halves[0]).isEmpty())) {
      throw wrong(line.number(),
          "expected @from PROGRAM: WHAT IS NEW, with the name of a program or *, found @from "
              + line.about());
    }
    if (changes.put(halves[0], halves[1]) != null) {
      throw wrong(line.number(), "@from " + halves[0] + " is there twice, expected it once");
    }
  }

  private void mark(int number, String mark, boolean only) {
    switch (mark) {
      case SHOW -> {
        if (show > 0) {
          throw wrong(number, "expected one part to show, but there is a @show in line " + show + " already");
        }
        show = number;
      }
      case END -> {
        if (isOutside()) {
          throw wrong(number,
              "expected a @show before this @end, found " + (end > 0 ? "another @end" : "none"));
        }
        end = number;
      }
      default -> onLine(number, mark, only);
    }
  }

  private void onLine(int number, String mark, boolean only) {
    var place = Place.named(mark);
    if (place.isEmpty() && !mark.equals(SWITCH)) {
      throw wrong(number, "expected one of " + marks() + ", found @" + mark);
    }
    if (only) {
      throw wrong(number,
          "expected @" + mark + " behind a line of the program, found no program in this line");
    }
    if (isOutside()) {
      throw wrong(number, "expected @" + mark + " between @show and @end, found it outside");
    }
    place.ifPresentOrElse(at -> place(number, at), () -> switches.add(shown.size()));
  }

  private void place(int number, Place place) {
    places.forEach((other, line) -> {
      if (line == shown.size()) {
        throw wrong(number,
            "expected one place of a canvas in a line, found @" + other.word() + " and @" + place.word());
      }
    });
    if (places.put(place, shown.size()) != null) {
      throw wrong(number,
          "@" + place.word() + " is there twice, expected only that of line " + numbers.get(place));
    }
    numbers.put(place, number);
  }

  private void check() {
    if (show == 0) {
      throw wrong(1, "expected the part to show between the marks @show and @end, found no @show");
    }
    if (end == 0) {
      throw wrong(show, "expected an @end behind this @show, found none");
    }
    for (var place : NEEDED) {
      if (!places.containsKey(place)) {
        throw wrong(show, "expected a line marked @" + place.word() + " in the part to show, found none");
      }
    }
  }

  /** The lines to show, without the indentation that they have in common and without tabs. */
  private List<CodeLine> lines() {
    var texts = shown.stream().map(line -> line.text().replace("\t", " ".repeat(TAB))).collect(
        Collectors.toCollection(ArrayList::new));
    while (!texts.isEmpty() && texts.getLast().isBlank()) {
      texts.removeLast();
    }
    var indent = texts.stream().filter(text -> !text.isBlank())
        .mapToInt(text -> text.length() - text.stripLeading().length()).min().orElse(0);
    var syntax = new Syntax(language);
    return texts.stream().map(text -> text.isBlank() ? "" : text.substring(indent))
        .map(text -> new CodeLine(text, syntax.next(text))).toList();
  }

  private static String marks() {
    return Stream.concat(Stream.of(SHOW, END, SWITCH), Stream.of(Place.values()).map(Place::word))
        .map(mark -> "@" + mark).collect(Collectors.joining(", "));
  }

  private ListingException wrong(int line, String sentence) {
    return new ListingException(file, line, sentence);
  }
}
