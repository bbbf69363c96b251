package wetpaint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import wetpaint.load.FilePath;
import wetpaint.load.LoadException;
import wetpaint.record.Format;

/**
 * Takes the files of {@code -o}: one, and those after it. As long as the tape is not there yet, a file after the first is
 * only taken if its ending says that it is an output, so that {@code -o x.gif l.tape} leaves the tape alone.
 */
final class OutputNames implements IParameterConsumer {
  @Override
  public void consumeParameters(@SuppressWarnings("JdkObsolete") Stack<String> args, ArgSpec option,
      CommandSpec command) {
    if (args.isEmpty()) {
      throw new ParameterException(command.commandLine(),
          "Missing required parameter for option '-o' (" + option.paramLabel() + ")");
    }
    var files = new ArrayList<Path>();
    List<Path> earlier = option.getValue();
    files.addAll(earlier);
    files.add(path(args.pop(), command));
    var hasTape = command.positionalParameters().stream().anyMatch(tape -> !tape.stringValues().isEmpty());
    while (!args.isEmpty() && !args.peek().startsWith("-") && (hasTape || isOutput(args.peek()))) {
      files.add(path(args.pop(), command));
    }
    option.setValue(files);
  }

  private static boolean isOutput(String name) {
    try {
      Format.of(Path.of(name));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Path path(String name, CommandSpec command) {
    try {
      return FilePath.of(name);
    } catch (LoadException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
