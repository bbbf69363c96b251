package wetpaint.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Whether a viewer sees code beside the picture, and in which language. Immutable; listings are read when they are seen first.
 *
 * @param all     what there is to choose from, in the order in which a key goes through it; never empty
 * @param current the number of what is chosen, from 0
 * @param shown   the listings that are seen, if any are
 */
public record CodeChoice(List<Supplier<Listings>> all, int current, Optional<Listings> shown) {
  /** @throws IllegalArgumentException if there is nothing to choose from */
  public CodeChoice {
    all = List.copyOf(all);
    if (current < 0 || current >= all.size()) {
      throw new IllegalArgumentException("there is no choice " + current + " of " + all.size());
    }
  }

  /** No code for now; the first of these would be seen first. */
  public static CodeChoice hidden(List<Supplier<Listings>> all) {
    return new CodeChoice(all, 0, Optional.empty());
  }

  /** The same with code if there is none, and without if there is. */
  public CodeChoice toggled() {
    return new CodeChoice(all, current,
        shown.isPresent() ? Optional.empty() : Optional.of(all.get(current).get()));
  }

  /** The next language; the one that is chosen, if no code is seen yet. */
  public CodeChoice next() {
    return shown.isEmpty() ? toggled() : showing((current + 1) % all.size());
  }

  /** With the code of that number. */
  public CodeChoice showing(int number) {
    return new CodeChoice(all, number, Optional.of(all.get(number).get()));
  }

  /** With the code of that name, if there is any. */
  public Optional<CodeChoice> named(String name) {
    return IntStream.range(0, all.size())
        .filter(number -> all.get(number).get().name().equalsIgnoreCase(name))
        .mapToObj(this::showing).findFirst();
  }
}
