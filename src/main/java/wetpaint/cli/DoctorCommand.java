package wetpaint.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;

import wetpaint.load.ConfigFile;
import wetpaint.load.LoadException;
import wetpaint.load.SafeText;
import wetpaint.pixel.PixelProtocol;
import wetpaint.record.OutputFonts;
import wetpaint.terminal.TerminalProbe;
import wetpaint.view.Blocks;
import wetpaint.wire.ColorDepth;

/** What Wetpaint finds where it runs, and what would be better. */
@Command(name = "doctor", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Tells what it finds here (terminal, size, colours, locale, Java, fonts, ports), a line each, and what would be better."
        + " Good to put into a report of a fault."})
final class DoctorCommand implements Callable<Integer> {
  /** The ports that a class listens at, and the options by which it takes others. */
  private static final Map<Integer, String> PORTS = new TreeMap<>(Map.of(2222, "--port", 8080, "--web-port"));

  private final Surroundings surroundings;
  private final StringBuilder told = new StringBuilder();

  DoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var environment = surroundings.environment();
    tell("version", Version.text(), "");
    tell("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"), "");
    tell("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
        + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors",
        "");
    terminal(environment);
    tell("locale", named(environment, "LC_ALL", "LC_CTYPE", "LANG"),
        surroundings.hasBlocks() ? "" : "a locale of UTF-8 shows pictures instead of letters");
    tell("config", config(), "");
    tell("fonts", OutputFonts.found(), "");
    PORTS.forEach((port, option) -> {
      var free = isFree(port);
      tell("port " + port, free ? "free" : "in use",
          free ? "" : "a class needs another one: serve " + option);
    });
    try (var out = surroundings.text()) {
      out.write(told.toString());
    }
    return Cli.DONE;
  }

  private void terminal(Map<String, String> environment) {
    var probe = TerminalProbe.now();
    tell("library", probe.library() ? "loaded" : "not loaded",
        probe.library() ? "" : "let XDG_CACHE_HOME name a folder that is not mounted noexec");
    var both = probe.input() && probe.output();
    tell("terminal",
        named(environment, "TERM", "TERM_PROGRAM", "COLORTERM") + ", " + (both
            ? "input and output"
            : probe.output() ? "output only" : probe.input() ? "input only" : "neither input nor output"),
        "dumb".equals(environment.get("TERM"))
            ? "TERM=dumb can't place characters, so nothing is animated"
            : "");
    var size = probe.size();
    var small = size.getColumns() < 80 || size.getRows() < 24;
    tell("size", both ? size.getColumns() + " x " + size.getRows() : "unknown",
        both && small ? "80 x 24 shows everything" : "");
    var depth = Colours.AUTO.depth(surroundings);
    tell("colours", depth == ColorDepth.NONE ? "none" : depth.name().toLowerCase(Locale.ROOT),
        depth == ColorDepth.TRUECOLOR || !both
            ? ""
            : "COLORTERM=truecolor, if the terminal has them, shows finer paint");
    cells(depth.compareTo(ColorDepth.INDEXED) >= 0);
    var pixels = setting("pixels").orElse(PixelProtocol.known(environment).word());
    tell("pixels", pixels, PixelProtocol.NONE.word().equals(pixels)
        ? "--pixels kitty or sixel, if the terminal knows that, draws paintings at its pixels"
        : "");
  }

  /** @param fine whether there are colours enough for finer ones */
  private void cells(boolean fine) {
    var half = Blocks.HALF.word();
    var chosen = setting("cells").orElse(half);
    if (!chosen.equals(half)) {
      tell("cells", fine ? chosen : half, fine ? "" : "256 colours, for " + chosen + " as your file has it");
    } else {
      tell("cells", half,
          fine ? "--cells sextant or octant, if the terminal's font has them, draws finer paintings" : "");
    }
  }

  /** What the user's file says of an option. */
  private Optional<String> setting(String option) {
    try {
      return Optional.ofNullable(Defaults.of(surroundings).settings().get(option))
          .map(ConfigFile.Setting::value);
    } catch (LoadException e) {
      // The line on the file says what is wrong with it.
      return Optional.empty();
    }
  }

  private String config() {
    var file = Defaults.file(surroundings);
    if (!Files.exists(file)) {
      return "none at " + file;
    }
    try {
      var defaults = Defaults.of(surroundings);
      var count = defaults.settings().size();
      return defaults.mistake(surroundings)
          .orElseGet(() -> file + ", " + count + (count == 1 ? " setting" : " settings"));
    } catch (LoadException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String named(Map<String, String> environment, String... names) {
    var found = Stream.of(names).filter(environment::containsKey)
        .map(name -> name + "=" + environment.get(name)).toList();
    return found.isEmpty() ? "no " + String.join(", ", names) : String.join(" ", found);
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private void tell(String what, String found, String better) {
    told.append(SafeText
        .line("%-9s %s".formatted(what, found) + (better.isEmpty() ? "" : " (better: " + better + ")")))
        .append('\n');
  }
}
