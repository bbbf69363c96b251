package wetpaint.studio;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which of a run's disturbances struck somebody: only runs with the same strikes have the same work and the same obstacles,
 * and can be compared.
 *
 * @param at how many struck at each instant, where any did
 */
public record Strikes(SortedMap<Long, Long> at) {
  /** Copies the map. */
  public Strikes {
    at = new TreeMap<>(at);
  }

  /** Those of the commands that struck, as the journal of a run tells. Its cost depends on the number of commands only. */
  public static Strikes of(List<Command.At> commands, Journal journal) {
    return new Strikes(commands.stream().map(Command.At::at).distinct()
        .flatMap(instant -> journal.at(instant).stream())
        .filter(event -> event instanceof Event.Block || event instanceof Event.Hog)
        .collect(Collectors.groupingBy(Event::t, TreeMap::new, Collectors.counting())));
  }

  /** Those up to an instant. */
  public Strikes upTo(long instant) {
    return new Strikes(at.headMap(instant + 1));
  }

  /** Whether nobody was struck. */
  public boolean isEmpty() {
    return at.isEmpty();
  }
}
