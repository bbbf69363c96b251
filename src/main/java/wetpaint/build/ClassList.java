package wetpaint.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The classes that a program needs, as HotSpot writes and reads them ({@code -XX:DumpLoadedClassList},
 * {@code -XX:SharedClassListFile}): a line for each, then what lambdas there are and what is resolved in the classes' constant pools.
 */
final class ClassList {
  private static final String COMMENT = "#";
  private static final String EXTRA = "@";
  /** Begins a line with a class and indices into its constant pool. */
  private static final String RESOLVED = "@cp";
  /** A class of a loader of its own has its file named: such a one is not for a cache. */
  private static final String FROM_ELSEWHERE = " source:";

  private ClassList() {}

  /**
   * The same list whatever the order in which classes were loaded and calls were resolved. What most of several runs needed is in it: now
   * and then one meets what the others did not. Of each class all is resolved that it names, but of calls by {@code invokedynamic}
   * those that were made, for each brings classes of its own.
   *
   * @param runs   what the JVM wrote, for each of them
   * @param loader where the classes are
   */
  static List<String> settled(Collection<List<String>> runs, ClassLoader loader) {
    var counts = runs.stream().flatMap(lines -> lines.stream().flatMap(ClassList::parts).distinct())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    counts.values().removeIf(count -> 2 * count <= runs.size());
    var needed = counts.navigableKeySet();
    var classes = needed.stream().filter(part -> !part.startsWith(EXTRA)).toList();
    var extras = needed.stream().filter(part -> part.startsWith(EXTRA) && !part.startsWith(RESOLVED));
    return Stream.of(classes.stream(), extras,
        classes.stream().flatMap(name -> resolved(name, needed, loader).stream())).flatMap(lines -> lines)
        .toList();
  }

  /** The class of a line, an extra, or each of the constants that a line says are resolved. */
  private static Stream<String> parts(String line) {
    var words = List.of(line.split(" ", -1));
    if (line.startsWith(RESOLVED)) {
      return words.stream().skip(2).map(index -> resolved(words.get(1), index));
    }
    if (line.startsWith(EXTRA)) {
      return Stream.of(line);
    }
    return line.startsWith(COMMENT) || line.isBlank() || line.contains(FROM_ELSEWHERE)
        ? Stream.empty()
        : Stream.of(words.getFirst());
  }

  private static String resolved(String name, String indices) {
    return RESOLVED + " " + name + " " + indices;
  }

  private static Optional<String> resolved(String name, Collection<String> needed, ClassLoader loader) {
    try (var in = loader.getResourceAsStream(name + ".class")) {
      if (in == null) {
        return Optional.empty();
      }
      var indices = StreamSupport
          .stream(ClassFile.of().parse(in.readAllBytes()).constantPool().spliterator(), false)
          .filter(entry -> names(entry) || (entry instanceof InvokeDynamicEntry
              && needed.contains(resolved(name, Integer.toString(entry.index())))))
          .map(entry -> Integer.toString(entry.index())).collect(Collectors.joining(" "));
      return indices.isEmpty() ? Optional.empty() : Optional.of(resolved(name, indices));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean names(PoolEntry entry) {
    return entry instanceof ClassEntry || entry instanceof MemberRefEntry;
  }
}
