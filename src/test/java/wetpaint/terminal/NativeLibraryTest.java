package wetpaint.terminal;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.Main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A temporary folder in which nothing can be unpacked, or nothing be executed. */
class NativeLibraryTest {
  private static final String SHOW = Pseudoterminal.java(Main.class).replaceFirst(" ",
      " -Djava.io.tmpdir=\"\\$T\" ");

  @Test
  void another_folder_will_do_and_nothing_is_left_there(@TempDir Path cache) throws Exception {
    try (var terminal = Pseudoterminal.run(80, 24, Map.of("T", "/proc", "XDG_CACHE_HOME", cache.toString()),
        "sh", "-c", SHOW)) {
      terminal.awaitScreen("1 sync");
      assertThat(cache).isEmptyDirectory();
      terminal.type("q");
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).doesNotContain("WARNING", "Exception");
    }
  }

  @Test
  void where_none_will_do_one_sentence_names_them_and_the_way_out() throws Exception {
    try (var terminal = Pseudoterminal.run(200, 24, Map.of("T", "/proc", "XDG_CACHE_HOME", "/sys"),
        "sh", "-c", SHOW + "; echo status $?")) {
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output().lines()).hasSize(2);
      assertThat(terminal.output()).contains("/proc or /sys", "XDG_CACHE_HOME", "status 2");
    }
  }

  /** Mounted for this test alone, where a user may do that. */
  @ParameterizedTest
  @ValueSource(strings = {"noexec", "ro", "size=4k"})
  void a_file_system_that_is_hardened_or_full(String option, @TempDir Path cache, @TempDir Path tmp)
      throws Exception {
    var mount = "mount -t tmpfs -o " + option + " none " + tmp + " && { head -c 9999 /dev/zero >" + tmp
        + "/x; true; } 2>/dev/null";
    assumeTrue(new ProcessBuilder("unshare", "-m", "sh", "-c", mount).start().waitFor() == 0,
        "file systems can't be mounted here");
    try (var terminal = Pseudoterminal.run(80, 24,
        Map.of("T", tmp.toString(), "XDG_CACHE_HOME", cache.toString()), "unshare", "-m", "sh", "-c",
        mount + "; " + SHOW)) {
      terminal.awaitScreen("1 sync");
      terminal.type("q");
      assertThat(terminal.awaitEnd()).isZero();
      assertThat(terminal.output()).doesNotContain("WARNING", "Exception");
    }
  }
}
