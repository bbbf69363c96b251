package wetpaint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The runtime that is packed with the program for machines without Java ({@code mvn -Pdist}). */
class RuntimeIT {
  private static final Path LIBRARIES = Path.of(System.getProperty("wetpaint.home", "target/wetpaint"))
      .resolve("lib");
  /** What only the client of the SSH library throws, and we have its server. */
  private static final Set<String> UNUSED = Set.of("java.rmi");

  @Test
  void hasEveryModuleThatTheProgramAndItsLibrariesUse() throws IOException {
    var roots = Set.of(System.getProperty("wetpaint.runtime.modules", "").split(","));
    var packed = ModuleLayer.empty().configuration()
        .resolve(ModuleFinder.ofSystem(), ModuleFinder.of(), roots)
        .modules().stream().map(ResolvedModule::name).toList();
    assertThat(packed).containsAll(used());
  }

  private static Set<String> used() throws IOException {
    try (var jars = Files.list(LIBRARIES)) {
      var path = jars.map(Path::toString).filter(name -> name.endsWith(".jar"))
          .collect(Collectors.joining(System.getProperty("path.separator")));
      var said = new StringWriter();
      var out = new PrintWriter(said);
      var jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
      assertThat(jdeps.run(out, out, "--multi-release", "25", "--ignore-missing-deps", "-R",
          "--print-module-deps", "--class-path", path, LIBRARIES.resolve("wetpaint.jar").toString()))
          .as(said.toString()).isZero();
      return Arrays.stream(said.toString().strip().split(",")).filter(name -> !UNUSED.contains(name))
          .collect(Collectors.toSet());
    }
  }
}
