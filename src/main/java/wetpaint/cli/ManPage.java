package wetpaint.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A command's page for man(1), in the language of man(7), from what its help says. */
record ManPage(CommandSpec command) {
  /** The page. */
  String text() {
    var name = command.qualifiedName("-");
    var description = HelpText.whole(command.usageMessage().description());
    var out = new StringBuilder(".TH \"" + name.toUpperCase(Locale.ROOT) + "\" \"1\" \"\" \""
        + command.root().name() + "\" \"Wetpaint\"\n");
    out.append(".SH NAME\n").append(escaped(name)).append(" \\- ")
        .append(escaped(HelpText.sentence(command.usageMessage().description())))
        .append('\n');
    out.append(".SH SYNOPSIS\n.B ").append(escaped(command.qualifiedName())).append('\n')
        .append(".RI [ OPTION .\\|.\\|.]\n");
    command.positionalParameters().stream().filter(one -> !one.hidden())
        .forEach(one -> out.append(".I ").append(escaped(one.paramLabel())).append('\n'));
    out.append(".SH DESCRIPTION\n").append(escaped(description)).append('\n');
    section(out, "ARGUMENTS", command.positionalParameters().stream().filter(one -> !one.hidden())
        .map(one -> entry(one, one.paramLabel())).toList());
    section(out, "OPTIONS", command.options().stream().filter(one -> !one.hidden())
        .map(one -> entry(one,
            String.join(", ", one.names()) + (one.arity().max() > 0 ? "=" + one.paramLabel() : "")))
        .toList());
    section(out, "COMMANDS", visible().map(one -> ".TP\n.B " + escaped(one.getCommandName()) + "\n"
        + escaped(HelpText.whole(one.getCommandSpec().usageMessage().description())) + "\n").toList());
    var footer = command.usageMessage().footer();
    if (footer.length > 0) {
      out.append(".SH NOTES\n.nf\n")
          .append(escaped(
              (HelpText.whole(command.usageMessage().footerHeading()) + "\n" + lines(footer)).strip()))
          .append("\n.fi\n");
    }
    section(out, "SEE ALSO",
        Stream.concat(command.parent() == null ? Stream.<String>of() : Stream.of("wetpaint"),
            visible().map(one -> one.getCommandSpec().qualifiedName("-")))
            .map(page -> ".BR " + escaped(page) + " (1)\n")
            .toList());
    return out.toString();
  }

  private Stream<CommandLine> visible() {
    return Commands.visible(command.commandLine()).values().stream();
  }

  private static void section(StringBuilder out, String title, List<String> entries) {
    if (!entries.isEmpty()) {
      out.append(".SH ").append(title).append('\n');
      entries.forEach(out::append);
    }
  }

  private static String entry(ArgSpec argument, String head) {
    return ".TP\n.B " + escaped(head) + "\n" + escaped(HelpText.whole(argument.description())) + "\n";
  }

  private static String lines(String... lines) {
    return Stream.of(lines).map(HelpText::plain).collect(Collectors.joining("\n"));
  }

  /** As man(7) writes it: no character of it is a command. */
  private static String escaped(String text) {
    return text.lines().map(line -> line.replace("\\", "\\e").replace("-", "\\-"))
        .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
        .collect(Collectors.joining("\n"));
  }
}
