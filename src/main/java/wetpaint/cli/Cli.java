package wetpaint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import wetpaint.load.SafeText;

/** The entrance: runs a command line. */
public final class Cli {
  /** All went well. */
  static final int DONE = 0;
  /** A fault of ours. */
  static final int FAULT = 1;
  /** Bad usage or bad input. */
  static final int REFUSED = 2;

  private Cli() {}

  /** Runs a command line, whatever happens. @return the exit code */
  public static int run(Surroundings surroundings, String... args) {
    try (var errors = surroundings.errors(); var help = new WatchedWriter(surroundings.text())) {
      try {
        // The doctor says itself what is wrong with the file.
        var defaults = List.of(args).contains("doctor") ? Defaults.NONE : Defaults.of(surroundings, args);
        var words = Stream.of(args).filter(word -> !word.equals(Defaults.OFF)).toArray(String[]::new);
        if (words.length == 0 && defaults.isEmpty()) {
          // There is nothing to understand, so nothing is built that could understand it: that takes a third of the start.
          return new ShowCommand(surroundings).call();
        }
        var code = commands(surroundings, words, defaults, errors, help).execute(words);
        help.check();
        return code;
      } catch (IOException | RuntimeException | Error e) {
        return complain(errors, "wetpaint", e);
      }
    } catch (IOException e) {
      return FAULT; // and nowhere to say why
    }
  }

  private static CommandLine commands(Surroundings surroundings, String[] words, Defaults defaults,
      PrintWriter errors, WatchedWriter help) {
    return line(surroundings, List.of(words), defaults)
        .setOut(new PrintWriter(help, true)).setErr(errors)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Colours.AUTO.ansi(surroundings)))
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(true)
        .setExecutionStrategy(Cli::execute)
        .setParameterExceptionHandler((e, _) -> refuse(errors, e, defaults))
        .setExecutionExceptionHandler((e, command, _) -> complain(errors, name(command), e));
  }

  /** The root with the commands that these words name, which reads values as they are meant here. */
  static CommandLine line(Surroundings surroundings, List<String> words, Defaults defaults) {
    // What the user's file says of options that this command has not is checked all the same, by the root.
    var isAlone = defaults.isEmpty() && !words.isEmpty() && Commands.isAlone(words.getFirst());
    var root = isAlone ? Commands.alone(surroundings, words) : Commands.named(surroundings, words);
    return reading(root).setDefaultValueProvider(defaults);
  }

  /** The same line, which says of files and flags what was expected as it is said here. */
  static CommandLine reading(CommandLine line) {
    return line.registerConverter(Path.class, new Values.Paths())
        .registerConverter(boolean.class, new Values.Flags());
  }

  /** Options of the root are those of show: before another command they would be lost. */
  private static int execute(CommandLine.ParseResult parsed) {
    if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
      throw new ParameterException(parsed.commandSpec().commandLine(),
          "expected options after the command \"" + parsed.subcommand().commandSpec().name() + "\", found "
              + parsed.matchedOptions().getFirst().longestName() + " before it");
    }
    if (parsed.hasSubcommand()
        ? "help".equals(parsed.subcommand().commandSpec().name())
        : parsed.isUsageHelpRequested()) {
      Commands.list(parsed.commandSpec().commandLine());
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int refuse(PrintWriter errors, ParameterException e, Defaults defaults) {
    var command = e.getCommandLine();
    if (command.getParent() == null) {
      Commands.list(command);
    }
    var place = defaults.place(e);
    return complain(errors,
        name(command) + (place.isEmpty() ? "" : ": " + place.substring(0, place.length() - 2)), e);
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  private static int complain(PrintWriter errors, String who, Throwable e) {
    var complaint = Complaint.of(who, e);
    if (complaint.isOurs()) {
      e.printStackTrace(errors);
    }
    complaint.sentence().ifPresent(sentence -> errors.println(SafeText.line(who + ": " + sentence)));
    return complaint.code();
  }
}
