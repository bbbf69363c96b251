package wetpaint.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Scripts that complete the commands and options below a root, for shells for which picocli writes none. */
record CompletionScript(CommandLine root) {
  /** For fish. */
  String fish() {
    var out = new StringBuilder("complete -c wetpaint -f -n __fish_use_subcommand\n");
    Commands.visible(root)
        .forEach((name, command) -> out.append("complete -c wetpaint -n __fish_use_subcommand -a ")
            .append(name).append(" -d '").append(fishy(told(command.getCommandSpec()))).append("'\n"));
    fish(out, "__fish_use_subcommand", root.getCommandSpec());
    Commands.visible(root).forEach((name, command) -> fish(out, "'__fish_seen_subcommand_from " + name + "'",
        command.getCommandSpec()));
    return out.toString();
  }

  private static void fish(StringBuilder out, String where, CommandSpec command) {
    for (var option : command.options()) {
      if (!option.hidden()) {
        out.append("complete -c wetpaint -n ").append(where);
        for (var name : option.names()) {
          out.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
        }
        out.append(takesValue(option) ? " -r" : "").append(" -d '").append(fishy(told(option))).append("'\n");
      }
    }
  }

  /** For zsh. */
  String zsh() {
    var out = new StringBuilder("#compdef wetpaint\n\n_wetpaint() {\n  local -a commands\n  commands=(\n");
    Commands.visible(root).forEach((name, command) -> out.append("    '").append(name).append(':')
        .append(zshy(told(command.getCommandSpec()))).append("'\n"));
    out.append("  )\n  case $words[2] in\n");
    Commands.visible(root).forEach((name, command) -> out.append("    ").append(name)
        .append(")\n      shift words; (( CURRENT-- ))\n      _arguments")
        .append(zsh(command.getCommandSpec()))
        .append(" '*:file:_files'\n      ;;\n"));
    out.append("    *)\n      _arguments").append(zsh(root.getCommandSpec()))
        .append(" '1: :{_describe command commands}'\n      ;;\n  esac\n}\n\n_wetpaint \"$@\"\n");
    return out.toString();
  }

  private static String zsh(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden())
        .flatMap(option -> Arrays.stream(option.names())
            .map(name -> " \\\n        '" + name + (takesValue(option) && name.startsWith("--") ? "=" : "")
                + "["
                + zshy(told(option)) + "]" + (takesValue(option) ? ":value:_files" : "") + "'"))
        .collect(Collectors.joining());
  }

  private static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  private static String told(CommandSpec command) {
    return HelpText.sentence(command.usageMessage().description());
  }

  private static String told(OptionSpec option) {
    return HelpText.sentence(option.description());
  }

  private static String fishy(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }

  private static String zshy(String text) {
    return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }
}
