package wetpaint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

import wetpaint.serve.ClassPlan;
import wetpaint.serve.Classroom;
import wetpaint.serve.CodeGuard;
import wetpaint.serve.ConnectionLog;
import wetpaint.serve.SharedShow;
import wetpaint.serve.SshDoor;
import wetpaint.serve.SshHostKey;
import wetpaint.serve.TeacherKeys;
import wetpaint.serve.VoteFile;
import wetpaint.show.Cue;
import wetpaint.show.ShowConfig;
import wetpaint.terminal.Device;
import wetpaint.terminal.DeviceOptions;
import wetpaint.terminal.NotATerminal;
import wetpaint.time.Ticker;
import wetpaint.view.LessonLook;
import wetpaint.view.Viewer;

/** The show, and beside it a server by which a class watches it. */
@Command(name = "serve", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Shows the run to a class: everybody who comes in by SSH watches it, votes, and goes off on their own."})
final class ServeCommand implements Callable<Integer> {
  private static final int FPS = 20;

  private final Surroundings surroundings;

  @Parameters(arity = "0..1", paramLabel = "LESSON", description = {
      "A lesson to give, by its name or its file. Default: none, a show as without a class."})
  private Optional<String> lesson = Optional.empty();

  @Mixin
  private ClassOptions classes = new ClassOptions();
  @Mixin
  private CommonOptions common = new CommonOptions();
  @Mixin
  private ShowOptions show = new ShowOptions();

  private ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The command, in which {@code --code} says more than in others. */
  static CommandLine line(Surroundings surroundings) {
    var line = new CommandLine(new ServeCommand(surroundings));
    var code = line.getCommandSpec().findOption("--code");
    line.getCommandSpec().remove(code).addOption(OptionSpec.builder(code).paramLabel("WORD|none|LANGUAGE|off|DIR").description(
        "The class code, as --class-code; but python, java, javascript, go, off or a folder such as ./mine chooses "
            + "the program beside the picture.").build());
    return line;
  }

  @Override
  public Integer call() throws IOException {
    show.code().filter(_ -> listing().isEmpty()).ifPresent(classes::code);
    classes.check();
    var choice = lesson.map(LessonChoice::of);
    var opening = choice.map(this::opening)
        .orElseGet(() -> ShowConfigs.of(common, show, listing(), surroundings.themes()));
    var given = choice
        .map(chosen -> new LessonSource(chosen.lesson(), LessonEdits.of(chosen), new LessonSource.Listener() {
          @Override
          public void moved(String at) {
            // A class is not gone on with another day.
          }

          @Override
          public void seen(LessonLook look) {
            // The notes are on the teacher's screen.
          }
        }));
    var recorder = ShowCommand.recorder(common, show, listing(), surroundings);
    recorder.check();
    var code = classes.code();
    var teachers = classes.teacher().map(TeacherKeys::in).orElse(List.of());
    var key = SshHostKey.in(ClassOptions.state(surroundings.environment()));
    var plan = new ClassPlan(classes.command(), code, SshHostKey.fingerprint(key),
        () -> new Viewer(opening.theme(), opening.code()), cue -> own(opening.show(), cue),
        classes.votes().map(VoteFile::append), Optional.empty(),
        show.fps().orElse(FPS));
    var log = classes.log().map(ConnectionLog::append).orElse(ConnectionLog.NONE);
    var terms = new SshDoor.Terms(classes.listen(), classes.port(), key, classes.most(), teachers);
    var entrance = new Object() {
      Classroom open(SharedShow stage) {
        var room = new Classroom(stage, plan, Ticker.wall());
        try {
          var door = SshDoor.open(terms, new CodeGuard(code, Ticker.wall()), room, log);
          Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            room.close();
            door.close();
          }, "wetpaint-class-end"));
          if (classes.headless()) {
            surroundings.tell(
                plan.command() + code.map(word -> ", class code " + word).orElse(", no class code") + ", key "
                    + plan.proof());
          }
          return room;
        } catch (RuntimeException e) {
          room.close();
          throw e;
        }
      }
    };
    if (classes.headless()) {
      if (show.record().isPresent()) {
        throw common.refuse("--record", "expected without --headless, for nobody sees the show then");
      }
      HeadlessShow.run(given, opening, recorder, entrance::open);
      return Cli.DONE;
    }
    return lead(given, opening, recorder, entrance::open);
  }

  /** The program beside the picture, if {@code --code} is one and no class code. */
  private Optional<String> listing() {
    return show.code().filter(CodeChoices::isChoice);
  }

  private int lead(Optional<LessonSource> given, Opening opening, LiveRecorder recorder,
      Function<SharedShow, Classroom> entrance) throws IOException {
    var fps = show.fps().map(OptionalInt::of).orElse(OptionalInt.empty());
    var options = new DeviceOptions(fps, common.colours().word(), common.ascii(), !show.sync());
    try {
      RecordedShow over;
      try (var device = Device.open(options, surroundings.environment())) {
        over = LiveShow.lead(given, opening, device, recorder, show, entrance);
      }
      over.said().ifPresent(surroundings::tell);
      over.failure().ifPresent(surroundings::tell);
      if (over.fault().isPresent()) {
        throw new IllegalStateException("the show went on after this", over.fault().orElseThrow());
      }
      return over.failure().isPresent() ? Cli.FAULT : Cli.DONE;
    } catch (NotATerminal e) {
      surroundings.tell(String.valueOf(e.getMessage()));
      return Cli.REFUSED;
    }
  }

  /** What a lesson begins with, which says itself what is run. */
  private Opening opening(LessonChoice chosen) {
    var options = Stream.concat(ShowConfigs.RUN_OPTIONS.stream(), Stream.concat(Stream.of("--cue", "--picture"), listing().stream().map(_ -> "--code")));
    options.filter(common.line()::hasMatchedOption).findFirst().ifPresent(option -> {
      throw common.refuse(option, "expected without a lesson, which says itself what is run, found both");
    });
    return LessonCommand.opening(chosen.lesson(), Optional.empty(),
        surroundings.themes().choose(show.theme().orElse("projector")));
  }

  /** A student's own show, from the class's moment on, among the same scenarios and pictures. */
  private static ShowConfig own(ShowConfig first, Cue cue) {
    return new ShowConfig(cue.run(), first.scenarios(), first.pictures(), first.speed(), 0, first.forecasts(),
        Optional.of(cue.bare()));
  }
}
