package wetpaint.listing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A program, and which of its lines mean what.
 *
 * @param program  what it is a program of
 * @param title    a sentence that says what it shows
 * @param command  how it is run, where its file is
 * @param source   the whole of it, without marks
 * @param lines    the part of it that is shown, without marks
 * @param places   for each place of a canvas its line, from 0, among those that are shown
 * @param switches the lines at which a painter may turn to another canvas
 * @param changes  a clause that says what is new after the program of that name, "*" for any other
 */
public record Listing(Language language, Program program, String title, String command, String source,
    List<CodeLine> lines, Map<Place, Integer> places, Set<Integer> switches, Map<String, String> changes) {
  /** Nothing in it may be changed from outside. */
  public Listing {
    lines = List.copyOf(lines);
    places = Map.copyOf(new EnumMap<>(places));
    switches = Set.copyOf(switches);
    changes = Map.copyOf(changes);
  }

  /** The line, from 0, of a canvas that is there. */
  public int line(Place place) {
    return Objects.requireNonNull(places.getOrDefault(place, places.get(place.otherwise())));
  }

  /** A clause that says what is new in it after another program. */
  public String changeFrom(Listing before) {
    return changes.getOrDefault(before.program.word(), changes.getOrDefault("*", title));
  }

  /** Whether a line, from 0, is not in another listing. */
  public boolean isNew(int line, Listing before) {
    var text = lines.get(line).text().strip();
    return !text.isEmpty() && before.lines.stream().noneMatch(other -> other.text().strip().equals(text));
  }
}
