package wetpaint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import wetpaint.lesson.Lesson;
import wetpaint.show.Cue;
import wetpaint.show.Gallery;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Presets;
import wetpaint.terminal.Device;
import wetpaint.terminal.DeviceOptions;
import wetpaint.terminal.NotATerminal;
import wetpaint.theme.ThemeSource;
import wetpaint.view.LessonLook;

/** Gives a lesson on this terminal. */
@Command(name = "lesson", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Gives a lesson, stop by stop: n goes on (Enter, PageDown), N goes back (Backspace, PageUp), r sets the stop up again,"
        + " the arrows down and up turn the notes, and all other keys work as ever. Who sees this screen sees the notes: for a"
        + " projector take --stage, and --presenter on another screen. `wetpaint lessons` lists what there is."})
final class LessonCommand implements Callable<Integer> {
  /** What is seen from the last row of a lecture room. */
  static final String THEME = "projector";

  private final Surroundings surroundings;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "The lesson. Default: lecture.")
  private String lesson = "lecture";

  @Option(names = "--stage", description = "Show the audience's part only, without the notes: for the projector.")
  private boolean stage;

  @Option(names = "--presenter", description = {
      "Follow the lesson that runs in another terminal of this machine, with the notes: the audience sees that one, you this"
          + " one."})
  private boolean presenter;

  @Option(names = "--resume", description = "Go on where this lesson was when it ended last, or its terminal was lost.")
  private boolean resume;

  @Option(names = "--print", description = {
      "Print the lesson as Markdown: each stop's screen, question, answer and notes."})
  private boolean print;

  @Option(names = "--theme", paramLabel = "NAME|FILE", description = {
      "The colours: a name that `wetpaint themes` lists, or a file. Default: projector."})
  private String theme = THEME;

  @Option(names = "--color", paramLabel = "WHEN", converter = Values.ColourDepths.class, description = {
      "How many colours: auto, never, 16, 256 or truecolor. Default: auto."})
  private Colours depth = Colours.AUTO;

  @Option(names = "--ascii", description = "Draw with ASCII characters only.")
  private boolean ascii;

  @Mixin
  private ScreenOptions screen = new ScreenOptions();

  LessonCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Device.prepare();
    if (presenter && (print || stage || resume)) {
      throw new ParameterException(spec.commandLine(),
          "expected --presenter alone, for it only follows, found "
              + (print ? "--print" : stage ? "--stage" : "--resume") + " as well");
    }
    var folders = LessonFolders.of(surroundings.environment());
    if (presenter) {
      return follow(folders);
    }
    var choice = LessonChoice.of(lesson);
    if (print) {
      try (var out = surroundings.text()) {
        new LessonHandout(choice.lesson(), surroundings.themes().choose(theme)).print(out);
      }
      return Cli.DONE;
    }
    return give(choice, folders);
  }

  private int give(LessonChoice choice, LessonFolders folders) throws IOException {
    var name = choice.lesson().name();
    var cue = resume ? folders.kept(name) : Optional.<Cue>empty();
    if (resume && cue.isEmpty()) {
      throw new ParameterException(spec.commandLine(),
          "expected a lesson that was begun, for --resume; none of " + name + " is kept");
    }
    var opening = opening(choice.lesson(), cue, surroundings.themes().choose(theme));
    var recorder = new LiveRecorder(_ -> List.of(), Optional.empty(), false);
    try (var post = PresenterPost.open(folders.socket())) {
      var source = new LessonSource(choice.lesson(), LessonEdits.of(choice), new LessonSource.Listener() {
        @Override
        public void moved(String at) {
          folders.keep(name, at);
        }

        @Override
        public void seen(LessonLook look) {
          post.send(look);
        }
      });
      return onDevice(device -> LiveShow.teach(source, opening, device, recorder, stage));
    }
  }

  /** The show with which a lesson begins, or goes on. */
  static Opening opening(Lesson given, Optional<Cue> cue, ThemeSource theme) {
    var first = given.stops().getFirst();
    var code = CodeChoices.of(given.code());
    return new Opening(
        new ShowConfig(first.run(), Presets.all(), Gallery::of, first.speed(), 0, first.forecasts(), cue),
        theme,
        code.shown().isPresent() ? code.toggled() : code);
  }

  private interface Performing {
    RecordedShow run(Device device) throws IOException;
  }

  private int onDevice(Performing work) throws IOException {
    try {
      RecordedShow over;
      try (var device = Device.open(device(), surroundings.environment())) {
        over = work.run(device);
      }
      over.said().ifPresent(surroundings::tell);
      over.failure().ifPresent(surroundings::tell);
      if (over.fault().isPresent()) {
        throw new IllegalStateException("the lesson went on after this", over.fault().orElseThrow());
      }
      return over.failure().isPresent() ? Cli.FAULT : Cli.DONE;
    } catch (NotATerminal e) {
      return refused(e.advising("try `wetpaint lesson " + lesson + " --print`"));
    }
  }

  private int follow(LessonFolders folders) throws IOException {
    var colours = surroundings.themes().choose(theme).theme();
    try (var follower = PresenterFollower.of(folders.socket(), colours);
        var device = Device.open(device(), surroundings.environment())) {
      follower.run(device);
      return Cli.DONE;
    } catch (NotATerminal e) {
      return refused("--presenter: " + e.getMessage());
    }
  }

  private int refused(String sentence) {
    surroundings.tell("wetpaint lesson: " + sentence);
    return Cli.REFUSED;
  }

  private DeviceOptions device() {
    return screen.device(depth, ascii);
  }
}
