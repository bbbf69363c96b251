package wetpaint.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
   * The same list whatever the order in which classes were loaded and calls were resolved. Of each class all is resolved that it names,
   * but of calls by {@code invokedynamic} those that were made, for each brings classes of its own.
   *
   * @param written by the JVM
   * @param loader  where the classes are
   */
  static List<String> settled(List<String> written, ClassLoader loader) {
    var classes = new TreeSet<String>();
    var extras = new TreeSet<String>();
    var resolved = new HashMap<String, Set<String>>();
    for (var line : written) {
      if (line.startsWith(RESOLVED)) {
        var words = List.of(line.split(" ", -1));
        resolved.put(words.get(1), Set.copyOf(words.subList(2, words.size())));
      } else if (line.startsWith(EXTRA)) {
        extras.add(line);
      } else if (!line.startsWith(COMMENT) && !line.isBlank() && !line.contains(FROM_ELSEWHERE)) {
        classes.add(line.split(" ", -1)[0]);
      }
    }
    return Stream.of(classes.stream(), extras.stream(),
        classes.stream().flatMap(name -> resolved(name, resolved, loader).stream())).flatMap(lines -> lines)
        .toList();
  }

  private static Optional<String> resolved(String name, Map<String, Set<String>> seen, ClassLoader loader) {
    try (var in = loader.getResourceAsStream(name + ".class")) {
      if (in == null) {
        return Optional.empty();
      }
      var made = seen.getOrDefault(name, Set.of());
      var indices = StreamSupport
          .stream(ClassFile.of().parse(in.readAllBytes()).constantPool().spliterator(), false)
          .filter(entry -> isResolved(entry, made)).map(entry -> Integer.toString(entry.index()))
          .collect(Collectors.joining(" "));
      return indices.isEmpty() ? Optional.empty() : Optional.of(RESOLVED + " " + name + " " + indices);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isResolved(PoolEntry entry, Set<String> made) {
    return switch (entry) {
      case ClassEntry _,MemberRefEntry _ -> true;
      case InvokeDynamicEntry call -> made.contains(Integer.toString(call.index()));
      default -> false;
    };
  }
}
