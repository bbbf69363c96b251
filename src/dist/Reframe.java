import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Part of the build: gives the classes of a jar that were compiled for Java 5 the stack maps that newer ones have. The JVM's cache of
 * classes takes no class without them, and the command line's library, which each start needs, is such a one. Nothing else of the
 * classes changes.
 */
final class Reframe {
  /** From this version on classes have stack maps. */
  private static final int FRAMED = ClassFile.JAVA_6_VERSION;

  private final ZipFile jar;
  private final ClassFile classes;

  private Reframe(ZipFile jar) {
    this.jar = jar;
    classes = ClassFile.of(ClassFile.StackMapsOption.STACK_MAPS_WHEN_REQUIRED,
        ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(this::open)
            .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  /** Rewrites the jar with that name in place. */
  public static void main(String[] file) throws IOException {
    var path = Path.of(file[0]);
    var framed = path.resolveSibling(path.getFileName() + ".framed");
    try (var jar = new ZipFile(path.toFile()); var out = new ZipOutputStream(Files.newOutputStream(framed))) {
      var reframe = new Reframe(jar);
      for (var entry : jar.stream().toList()) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        out.write(reframe.bytes(entry));
      }
    }
    Files.setLastModifiedTime(framed, Files.getLastModifiedTime(path));
    Files.move(framed, path, StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] bytes(ZipEntry entry) throws IOException {
    try (var in = jar.getInputStream(entry)) {
      var bytes = in.readAllBytes();
      return entry.getName().endsWith(".class") ? framed(bytes) : bytes;
    }
  }

  private byte[] framed(byte[] bytes) {
    var model = classes.parse(bytes);
    if (model.majorVersion() >= FRAMED) {
      return bytes;
    }
    return classes.build(model.thisClass().asSymbol(), builder -> {
      builder.withFlags(model.flags().flagsMask());
      model.forEach(element -> {
        if (!(element instanceof ClassFileVersion)) {
          builder.with(element);
        }
      });
      builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
    });
  }

  private InputStream open(ClassDesc type) {
    var name = type.descriptorString();
    var entry = jar.getEntry(name.substring(1, name.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
