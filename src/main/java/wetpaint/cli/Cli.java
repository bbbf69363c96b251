package wetpaint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.stream.Collectors;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import wetpaint.picture.PictureException;
import wetpaint.record.WriteException;
import wetpaint.studio.ScenarioException;
import wetpaint.tape.TapeException;
import wetpaint.theme.ThemeException;

/** The entrance: runs a command line. */
public final class Cli {
  /** All went well. */
  static final int DONE = 0;
  /** A fault of ours. */
  static final int FAULT = 1;
  /** Bad usage or bad input. */
  static final int REFUSED = 2;

  private Cli() {}

  /** Runs a command line. @return the exit code */
  public static int run(Surroundings surroundings, String... args) {
    try (var errors = surroundings.errors()) {
      try {
        return commands(surroundings, errors).execute(args);
      } catch (OutOfMemoryError e) {
        return complain(errors, "wetpaint", "expected a run that fits into memory, this one does not", FAULT);
      }
    }
  }

  private static CommandLine commands(Surroundings surroundings, PrintWriter errors) {
    var completion = new CommandLine(new AutoComplete.GenerateCompletion());
    completion.getCommandSpec().usageMessage().hidden(true);
    var commands = new CommandLine(new WetpaintCommand(surroundings))
        .addSubcommand(new ShowCommand(surroundings))
        .addSubcommand(new SimulateCommand(surroundings))
        .addSubcommand(new RecordCommand(surroundings))
        .addSubcommand(new ScenariosCommand(surroundings))
        .addSubcommand(new ThemesCommand(surroundings))
        .addSubcommand(completion)
        .addSubcommand(new CommandLine.HelpCommand());
    return commands.setOut(new PrintWriter(surroundings.text(), true)).setErr(errors)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Colours.AUTO.ansi(surroundings)))
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(true)
        .setExecutionStrategy(Cli::execute)
        .setParameterExceptionHandler((e, _) -> complain(errors, e))
        .setExecutionExceptionHandler((e, command, _) -> complain(errors, command, e));
  }

  /** Options of the root are those of show: before another command they would be lost. */
  private static int execute(CommandLine.ParseResult parsed) {
    if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
      throw new ParameterException(parsed.commandSpec().commandLine(),
          "expected options after the command \"" + parsed.subcommand().commandSpec().name() + "\", found "
              + parsed.matchedOptions().getFirst().longestName() + " before it");
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int complain(PrintWriter errors, ParameterException e) {
    var name = e.getCommandLine().getCommandSpec().qualifiedName();
    var sentence = switch (e) {
      case UnmatchedArgumentException unmatched -> {
        var near = unmatched.getSuggestions().stream().limit(3).collect(Collectors.joining(" or "));
        yield e.getMessage() + ", expected " + (near.isEmpty() ? "what " + name + " --help tells" : near);
      }
      default -> String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
    };
    return complain(errors, name, sentence, REFUSED);
  }

  private static int complain(PrintWriter errors, CommandLine command, Exception e) {
    var name = command.getCommandSpec().qualifiedName();
    return switch (e) {
      case ScenarioException _,ThemeException _,PictureException _ ->
        complain(errors, name, String.valueOf(e.getMessage()), REFUSED);
      case FileSystemException f -> complain(errors, name, f.getFile() + ": " + f.getReason(), REFUSED);
      case TapeException _ -> complain(errors, name, String.valueOf(e.getMessage()), REFUSED);
      case IOException _ when isClosedPipe(e) -> DONE;
      case WriteException _ -> complain(errors, name, String.valueOf(e.getMessage()), FAULT);
      case IOException _ -> complain(errors, name, "the output can't be written: " + e.getMessage(), FAULT);
      default -> {
        e.printStackTrace(errors);
        yield complain(errors, name, "this is a fault in Wetpaint, not in what you did", FAULT);
      }
    };
  }

  private static int complain(PrintWriter errors, String who, String sentence, int code) {
    errors.println(who + ": " + sentence.replaceAll("\\p{Cntrl}+", " "));
    return code;
  }

  /** Whether the reader has seen enough, as {@code | head} does. */
  private static boolean isClosedPipe(Throwable e) {
    return e.getCause() != null
        ? isClosedPipe(e.getCause())
        : !(e instanceof FileSystemException) && String.valueOf(e.getMessage()).contains("pipe");
  }
}
