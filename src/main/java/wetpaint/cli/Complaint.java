package wetpaint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import wetpaint.listing.ListingException;
import wetpaint.load.LoadException;
import wetpaint.load.SafeText;
import wetpaint.real.RealException;
import wetpaint.record.WriteException;
import wetpaint.serve.ServeException;
import wetpaint.tape.TapeException;
import wetpaint.theme.ThemeException;

/**
 * What is said about something that went wrong, and the exit code it comes to.
 *
 * @param sentence empty if there is nothing to say
 * @param isOurs   whether it is a mistake in the program, so that its stack trace is of use
 */
record Complaint(Optional<String> sentence, int code, boolean isOurs) {
  /** @param who the command that was given, with all names before it */
  static Complaint of(String who, Throwable e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> refused(unmatched(who, unmatched));
      case ParameterException unknown when isUnknownCommand(unknown) ->
        refused(
            command(root(unknown.getCommandLine()), message(e).replaceFirst("(?s)^[^']*'(.*)'[^']*$", "$1")));
      case ParameterException _ -> refused(message(e).replaceFirst("^Error: ", ""));
      case ServeException _,LoadException _,ThemeException _,TapeException _,ListingException _ ->
        refused(message(e));
      case RealException real when real.origin() == RealException.Cause.REQUEST -> refused(message(e));
      case RealException _ -> failed(message(e));
      case FileSystemException f -> refused(f.getFile() + ": " + f.getReason());
      case UncheckedIOException _ -> of(who, cause(e));
      case IOException _ when isClosedPipe(e) -> new Complaint(Optional.empty(), Cli.DONE, false);
      case WriteException _ -> failed(message(e));
      case IOException _ -> failed("the output can't be written: " + message(e));
      case OutOfMemoryError _ -> failed("expected a run that fits into memory, this one does not");
      case StackOverflowError _ -> failed("expected input that is nested less deeply");
      case Error _ when !(e instanceof AssertionError) ->
        failed("a part of the program can't be started: " + root(e));
      default ->
        new Complaint(Optional.of("this is a fault in Wetpaint, not in what you did"), Cli.FAULT, true);
    };
  }

  private static Complaint refused(String sentence) {
    return new Complaint(Optional.of(sentence), Cli.REFUSED, false);
  }

  private static Complaint failed(String sentence) {
    return new Complaint(Optional.of(sentence), Cli.FAULT, false);
  }

  /** What {@code help} says of a command that there is none of. */
  private static boolean isUnknownCommand(ParameterException e) {
    return message(e).startsWith("Unknown subcommand '");
  }

  private static String command(CommandLine all, String found) {
    var names = all.getSubcommands().entrySet().stream()
        .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden()).map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
    return "expected a command (" + names + "), found " + SafeText.quote(found);
  }

  private static CommandLine root(CommandLine command) {
    var parent = command.getParent();
    return parent == null ? command : root(parent);
  }

  private static String unmatched(String who, UnmatchedArgumentException e) {
    var found = e.getUnmatched().getFirst();
    if (!e.isUnknownOption()) {
      var command = e.getCommandLine();
      var takes = command.getCommandSpec().positionalParameters().size();
      return !command.getSubcommands().isEmpty()
          ? command(command, found)
          : "expected " + (takes == 0
              ? "options only"
              : "nothing more than "
                  + command.getCommandSpec().positionalParameters().getFirst().paramLabel())
              + ", found "
              + SafeText.quote(found);
    }
    var near = e.getSuggestions().stream().limit(3).collect(Collectors.joining(" or "));
    return message(e) + ", expected " + (near.isEmpty() ? "what " + who + " --help tells" : near);
  }

  /** Whether the reader has seen enough, as {@code | head} does. */
  private static boolean isClosedPipe(Throwable e) {
    return e.getCause() != null
        ? isClosedPipe(cause(e))
        : !(e instanceof FileSystemException) && message(e).contains("pipe");
  }

  /** The first cause of all: what came of it says less. */
  private static Throwable root(Throwable e) {
    return e.getCause() == null ? e : root(cause(e));
  }

  private static Throwable cause(Throwable e) {
    return Objects.requireNonNull(e.getCause());
  }

  private static String message(Throwable e) {
    return String.valueOf(e.getMessage());
  }
}
