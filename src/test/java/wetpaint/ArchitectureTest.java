package wetpaint;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Dependencies point down; time passes in one package; a terminal is touched in one other. */
@AnalyzeClasses(packages = "wetpaint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule dependencies_point_down = layeredArchitecture().consideringOnlyDependenciesInLayers()
      .layer("main").definedBy("wetpaint")
      .layer("build").definedBy("wetpaint.build")
      .layer("cli").definedBy("wetpaint.cli")
      .layer("serve").definedBy("wetpaint.serve")
      .layer("record").definedBy("wetpaint.record")
      .layer("tape").definedBy("wetpaint.tape")
      .layer("load").definedBy("wetpaint.load")
      .layer("lesson").definedBy("wetpaint.lesson")
      .layer("show").definedBy("wetpaint.show")
      .layer("view").definedBy("wetpaint.view")
      .layer("pixel").definedBy("wetpaint.pixel")
      .layer("terminal").definedBy("wetpaint.terminal")
      .layer("wire").definedBy("wetpaint.wire")
      .layer("listing").definedBy("wetpaint.listing")
      .layer("real").definedBy("wetpaint.real")
      .layer("studio").definedBy("wetpaint.studio")
      .layer("theme").definedBy("wetpaint.theme")
      .layer("picture").definedBy("wetpaint.picture")
      .layer("time").definedBy("wetpaint.time")
      .whereLayer("main").mayNotBeAccessedByAnyLayer()
      .whereLayer("build").mayNotBeAccessedByAnyLayer()
      .whereLayer("build").mayOnlyAccessLayers("terminal")
      .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
      .whereLayer("serve").mayOnlyBeAccessedByLayers("cli")
      .whereLayer("record").mayOnlyBeAccessedByLayers("cli")
      .whereLayer("tape").mayOnlyBeAccessedByLayers("cli")
      .whereLayer("load").mayOnlyBeAccessedByLayers("tape", "cli")
      .whereLayer("lesson").mayOnlyBeAccessedByLayers("load", "cli")
      .whereLayer("show").mayOnlyBeAccessedByLayers("lesson", "load", "tape", "serve", "cli")
      .whereLayer("view")
      .mayOnlyBeAccessedByLayers("pixel", "wire", "terminal", "show", "lesson", "load", "record", "serve",
          "cli")
      .whereLayer("pixel").mayOnlyBeAccessedByLayers("wire", "terminal", "cli")
      .whereLayer("terminal").mayOnlyBeAccessedByLayers("build", "cli")
      .whereLayer("wire").mayOnlyBeAccessedByLayers("terminal", "serve", "cli")
      .whereLayer("real").mayOnlyBeAccessedByLayers("cli")
      .whereLayer("real").mayOnlyAccessLayers("studio")
      .whereLayer("studio")
      .mayOnlyBeAccessedByLayers("real", "listing", "view", "show", "tape", "lesson", "load", "cli")
      .whereLayer("listing").mayOnlyBeAccessedByLayers("load", "view", "show", "serve", "cli")
      .whereLayer("theme")
      .mayOnlyBeAccessedByLayers("picture", "pixel", "wire", "record", "load", "view", "show", "serve", "cli")
      .whereLayer("picture").mayOnlyBeAccessedByLayers("load", "view", "show", "cli")
      .whereLayer("time").mayOnlyBeAccessedByLayers("studio", "show", "tape", "serve", "cli");

  @ArchTest
  static final ArchRule nothing_goes_in_circles = slices().matching("wetpaint.(*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothing_else_waits_or_reads_a_clock = noClasses()
      .that().resideOutsideOfPackages("wetpaint.time", "wetpaint.real", "wetpaint.wire", "wetpaint.terminal")
      .should().callMethod(Thread.class, "sleep", long.class)
      .orShould().callMethod(System.class, "nanoTime")
      .orShould().callMethod(System.class, "currentTimeMillis")
      .orShould().dependOnClassesThat().areAssignableTo(LockSupport.class)
      .orShould().dependOnClassesThat().areAssignableTo(BlockingQueue.class);

  @ArchTest
  static final ArchRule jline_is_the_devices = noClasses().that().resideOutsideOfPackage("wetpaint.terminal")
      .should().dependOnClassesThat().resideInAnyPackage("org.jline..");

  /** What the page compiles: a browser has no files, no environment and no windows of Java's. */
  @ArchTest
  static final ArchRule what_the_page_compiles_touches_no_files = noClasses()
      .that().resideInAnyPackage("wetpaint.time", "wetpaint.studio", "wetpaint.picture", "wetpaint.theme",
          "wetpaint.listing", "wetpaint.view", "wetpaint.show", "wetpaint.lesson")
      .should().dependOnClassesThat()
      .resideInAnyPackage("java.nio.file..", "java.awt..", "javax..", "java.net..")
      .orShould().dependOnClassesThat().areAssignableTo(java.io.File.class)
      .orShould().dependOnClassesThat().haveNameMatching("java.io.(File.*|RandomAccessFile)")
      .orShould().callMethod(System.class, "getenv")
      .orShould().callMethod(System.class, "getenv", String.class)
      .orShould().callMethod(System.class, "getProperty", String.class)
      .orShould().callMethod(System.class, "getProperty", String.class, String.class);

  /** One class has to be replaced where there is no class path. */
  @ArchTest
  static final ArchRule resources_come_through_one_seam = noClasses()
      .that().resideInAnyPackage("wetpaint.time", "wetpaint.studio", "wetpaint.picture", "wetpaint.theme",
          "wetpaint.view", "wetpaint.show")
      .and().doNotHaveSimpleName("ThemeResource")
      .should().callMethod(Class.class, "getResourceAsStream", String.class)
      .orShould().callMethod(Class.class, "getResource", String.class);

  @ArchTest
  static final ArchRule a_wire_is_no_process = noClasses().that().resideInAPackage("wetpaint.wire")
      .should().dependOnClassesThat().haveFullyQualifiedName("sun.misc.Signal")
      .orShould().dependOnClassesThat().areAssignableTo(ProcessHandle.class)
      .orShould().dependOnClassesThat().areAssignableTo(Runtime.class)
      .orShould().dependOnClassesThat().areAssignableTo(java.io.FileDescriptor.class)
      .orShould().callMethod(System.class, "getenv").orShould()
      .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule only_the_command_line_knows_the_process = noClasses()
      .that().resideOutsideOfPackages("wetpaint", "wetpaint.cli", "wetpaint.terminal")
      .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
      .orShould().callMethod(System.class, "exit", int.class);
}
