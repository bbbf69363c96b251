package wetpaint.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import wetpaint.cli.TextTable.Column;
import wetpaint.lesson.Lesson;
import wetpaint.load.BuiltInLessons;

/** What lessons there are, how one is written, and whether one is right. */
@Command(name = "lessons", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Lists the lessons, or checks one against the scheduler."}, footerHeading = "%nHow a lesson is written%n%n", footer = {
        "A lesson is a YAML file. Anything in it that is not so is refused with file, line and column.",
        "",
        "  title: The ten-minute lecture",
        "  code: python                  # the language of the code; optional",
        "  stops:",
        "    - title: Paint and dry",
        "      scenario: lecture         # a name, a file, or a whole scenario here",
        "      mode: sync                # or parallel:3; sync if it is left out",
        "      speed: 4                  # 0.1 to 100",
        "      commands: [4s=async, 9s=parallel:3, 700ms=block]   # or pin, hog",
        "      from: 0s                  # where the stop begins, and until when it runs:",
        "      until: first dry          # 4s, done, or first EVENT [CANVAS], an event of",
        "                                # simulate --events; done if it is left out",
        "      compare: 3                # 2 to 5 modes side by side, or all",
        "      forecast: false           # whether forecasts show (true) and code (false)",
        "      code: true",
        "      ask:                      # or one of p: next, done, painter, block, slice",
        "        question: When are all done?",
        "        choices:                # one has \"is\": a figure that stands in it, or",
        "          - says: 30.0 s        # a comparison that holds (done < sync.done)",
        "            is: done            # or a list of these",
        "          - says: \"{painting}\"",
        "            belief: only the painting counts",
        "        because: The painter stands for {standing}.",
        "      say: \"{done}, and for {standing} of it nobody paints.\"   # the audience's",
        "      notes: [For the speaker alone.]",
        "      time: 60s                 # what the speaker plans for this stop",
        "",
        "In braces and after \"is\" stands what the scheduler finds in the run of the stop:",
        "  done begun response turnaround painting drying waiting queued blocked",
        "                 times of the whole run, or of a canvas: {done Sunrise}",
        "  standing idle  how long painters stood at a canvas, had none; busy: share",
        "  painters canvases racks bound; first last: the canvas that is done first, last",
        "  sync.done parallel:2.busy     the same of another mode from the start",
        "  before.done undisturbed.done  without the last command; without disturbances",
        "  sync.done - done, sync.done / done, done / 2   reckoned from left to right",
        "  {a third = done / sync.done}  words for a number, which have to fit: one to",
        "                 twelve, both, twice, half, a third, two thirds, a quarter"})
final class LessonsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "The lesson to check.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--check", description = "Check the lesson and say so.")
  @SuppressWarnings("UnusedVariable") // Whoever names a lesson wants it checked; this only says so.
  private boolean check;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  LessonsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (check && file.isEmpty()) {
      throw new ParameterException(spec.commandLine(),
          "expected the lesson to check, a name or a file, found none");
    }
    try (var out = surroundings.text()) {
      if (file.isPresent()) {
        var lesson = LessonChoice.of(file.orElseThrow()).lesson();
        var stops = lesson.stops().size();
        out.write("%s: %d %s, %s; all it says is so%n".formatted(file.orElseThrow(), stops,
            stops == 1 ? "stop" : "stops", minutes(lesson)));
        return Cli.DONE;
      }
      var table = new TextTable(Column.words("lesson"), Column.figures("stops"), Column.figures("minutes"),
          Column.words("what it teaches"));
      for (var name : BuiltInLessons.names()) {
        var lesson = BuiltInLessons.named(name).orElseThrow();
        table.row(name, Integer.toString(lesson.stops().size()), minutes(lesson).replace(" min", ""),
            lesson.title());
      }
      table.print(out, Colours.AUTO.ansi(surroundings));
    }
    return Cli.DONE;
  }

  private static String minutes(Lesson lesson) {
    return Math.round(lesson.plan() / 60_000.0) + " min";
  }
}
