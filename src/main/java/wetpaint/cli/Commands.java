package wetpaint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands there are. Of these, only the ones that the command line names are built: reading the annotations of all of
 * them would take longer than everything else up to the first frame. Help that lists the others needs just their descriptions.
 */
final class Commands {
  /** A command's name, the class that describes it, and how it is built. */
  private record Entry(String name, Class<?> type, Function<Surroundings, CommandLine> maker) {}

  private static final String HELP = "help";
  private static final List<Entry> ALL = List.of(
      new Entry("show", ShowCommand.class, here -> new CommandLine(new ShowCommand(here))),
      new Entry("lesson", LessonCommand.class, here -> new CommandLine(new LessonCommand(here))),
      new Entry("serve", ServeCommand.class, ServeCommand::line),
      new Entry("simulate", SimulateCommand.class, here -> new CommandLine(new SimulateCommand(here))),
      new Entry("real", RealCommand.class, here -> new CommandLine(new RealCommand(here))),
      new Entry("measure", MeasureCommand.class, here -> new CommandLine(new MeasureCommand(here))),
      new Entry("play", PlayCommand.class, here -> new CommandLine(new PlayCommand(here))),
      new Entry("record", RecordCommand.class, here -> new CommandLine(new RecordCommand(here))),
      new Entry("page", PageCommand.class, here -> new CommandLine(new PageCommand(here))),
      new Entry("scenarios", ScenariosCommand.class, here -> new CommandLine(new ScenariosCommand(here))),
      new Entry("lessons", LessonsCommand.class, here -> new CommandLine(new LessonsCommand(here))),
      new Entry("themes", ThemesCommand.class, here -> new CommandLine(new ThemesCommand(here))),
      new Entry("listings", ListingsCommand.class, here -> new CommandLine(new ListingsCommand(here))),
      new Entry("doctor", DoctorCommand.class, here -> new CommandLine(new DoctorCommand(here))),
      new Entry("man", ManCommand.class, here -> new CommandLine(new ManCommand(here))),
      new Entry("completion", CompletionCommand.class, here -> new CommandLine(new CompletionCommand(here))),
      new Entry("rehearse", RehearseCommand.class, here -> new CommandLine(new RehearseCommand(here))),
      new Entry(HELP, CommandLine.HelpCommand.class, _ -> new CommandLine(new CommandLine.HelpCommand())));

  private Commands() {}

  /** The root with those commands that the words of a command line name. */
  static CommandLine named(Surroundings surroundings, List<String> words) {
    return with(new CommandLine(new WetpaintCommand(surroundings)), surroundings, words);
  }

  /** The same for words that begin with a command, which no options of the root can follow: it is built without them. */
  static CommandLine alone(Surroundings surroundings, List<String> words) {
    return with(new CommandLine(CommandSpec.create().name(WetpaintCommand.NAME)), surroundings, words);
  }

  /** Whether a word is a command that needs to know of no other. */
  static boolean isAlone(String word) {
    return !word.equals(HELP) && ALL.stream().anyMatch(entry -> entry.name.equals(word));
  }

  private static CommandLine with(CommandLine root, Surroundings surroundings, List<String> words) {
    var asked = Set.copyOf(words);
    ALL.stream().filter(entry -> asked.contains(entry.name))
        .forEach(entry -> root.addSubcommand(entry.name, entry.maker.apply(surroundings)));
    return root;
  }

  /** The root with all commands. */
  static CommandLine all(Surroundings surroundings) {
    return named(surroundings, ALL.stream().map(Entry::name).toList());
  }

  /** Adds the commands that are not there yet, by name and description only: for help, and to suggest what was meant. */
  static void list(CommandLine root) {
    for (var entry : ALL) {
      var built = Optional.ofNullable(root.getCommandSpec().removeSubcommand(entry.name));
      root.addSubcommand(entry.name, built.orElseGet(() -> new CommandLine(described(entry))));
    }
  }

  private static CommandSpec described(Entry entry) {
    var told = entry.type.getAnnotation(Command.class);
    var spec = CommandSpec.create().name(entry.name);
    spec.usageMessage().description(told.description()).header(told.header())
        .hidden(told.hidden());
    return spec;
  }

  /** The commands of a root that its help lists, by name. */
  static SequencedMap<String, CommandLine> visible(CommandLine root) {
    var visible = new LinkedHashMap<>(root.getSubcommands());
    visible.values().removeIf(command -> command.getCommandSpec().usageMessage().hidden());
    return visible;
  }
}
