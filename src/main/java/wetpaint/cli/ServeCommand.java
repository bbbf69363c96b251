package wetpaint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import wetpaint.serve.Doorkeeper;
import wetpaint.serve.Entrance;
import wetpaint.serve.ServeException;
import wetpaint.serve.SharedShow;
import wetpaint.serve.SshDoor;
import wetpaint.serve.SshHostKey;
import wetpaint.serve.TeacherKeys;
import wetpaint.serve.VoteFile;
import wetpaint.serve.WebDoor;
import wetpaint.show.Cue;
import wetpaint.show.ShowConfig;
import wetpaint.terminal.Device;
import wetpaint.terminal.NotATerminal;
import wetpaint.theme.Themes;
import wetpaint.time.Ticker;
import wetpaint.view.LessonLook;
import wetpaint.view.QrPattern;
import wetpaint.view.Viewer;

/** The show, and beside it a server by which a class watches it. */
@Command(name = "serve", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Shows the run to a class: everybody who comes in by SSH or a browser watches it, votes, and goes off on their own."})
final class ServeCommand implements Callable<Integer> {
  private static final int FPS = 20;

  private final Surroundings surroundings;

  @Parameters(arity = "0..1", paramLabel = "LESSON", description = {
      "A lesson to give, by its name or its file. Default: none, a show as without a class."})
  private Optional<String> lesson = Optional.empty();

  @Mixin
  private ClassOptions classes = new ClassOptions();
  @Mixin
  private WebOptions web = new WebOptions();
  @Mixin
  private RelayOptions relay = new RelayOptions();
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
    line.getCommandSpec().remove(code)
        .addOption(OptionSpec.builder(code).paramLabel("WORD|none|LANGUAGE|off|DIR").description(
            "The class code, as --class-code; but python, java, javascript, go, off or a folder such as ./mine chooses "
                + "the program beside the picture.")
            .build());
    return line;
  }

  @Override
  public Integer call() throws IOException {
    Device.prepare();
    show.code().filter(_ -> listing().isEmpty()).ifPresent(classes::code);
    classes.check();
    web.check(classes);
    relay.check();
    refuseToLead();
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
    var teachers = classes.teacher(web.teaches()).map(TeacherKeys::in).orElse(List.of());
    var key = SshHostKey.in(ClassOptions.state(surroundings.environment()));
    var page = webTerms();
    var plan = new ClassPlan(classes.command(), code, SshHostKey.fingerprint(key),
        () -> new Viewer(opening.theme(), opening.code()), cue -> own(opening.show(), cue),
        classes.votes().map(VoteFile::append), page.map(_ -> web.page(classes, code)),
        show.screen().fps().orElse(FPS));
    var log = classes.log().map(ConnectionLog::append).orElse(ConnectionLog.NONE);
    var entrance = new Entrance(new CodeGuard(code, Ticker.wall()), new Doorkeeper(classes.most()), log);
    var doors = new ClassDoors(plan, entrance,
        new SshDoor.Terms(classes.listen(), classes.port(), key, teachers), page,
        relay, () -> tellHeadless(plan));
    if (relay.follows()) {
      relay.follow(opening.show(), plan.framesASecond(), doors::open,
          found -> surroundings.tell("wetpaint serve: " + found));
      return Cli.DONE;
    }
    if (classes.headless()) {
      if (show.record().isPresent()) {
        throw common.refuse("--record", "expected without --headless, for nobody sees the show then");
      }
      HeadlessShow.run(given, opening, recorder, doors::open);
      return Cli.DONE;
    }
    if (web.teaches()) {
      handOver(web.teacherLink(classes));
    }
    return lead(given, opening, recorder, doors::open);
  }

  /** Refuses options for leading a class together with --follow. */
  private void refuseToLead() {
    if (relay.follows()) {
      Stream.concat(RelayOptions.leading(), ShowConfigs.RUN_OPTIONS.stream())
          .filter(common.line()::hasMatchedOption)
          .findFirst().ifPresent(option -> {
            throw common.refuse(option,
                "expected without --follow, for the class is led elsewhere then, found both");
          });
      lesson.ifPresent(_ -> {
        throw new ServeException(
            "--follow: expected without a lesson, for the class is led elsewhere, found both");
      });
    }
  }

  /** How browsers come in, if they do; without a page in this build they can't. */
  private Optional<WebDoor.Terms> webTerms() throws IOException {
    if (!web.isOn() || !HtmlPage.isHere()) {
      if (web.isWanted()) {
        throw new ServeException(
            "--web-port: expected a build with the page in it (mvn package), found one without");
      }
      return Optional.empty();
    }
    return Optional.of(web.terms(classes, show.theme().filter(Themes.names()::contains).orElse(""), ""));
  }

  private void tellHeadless(ClassPlan plan) {
    if (classes.headless() || relay.follows()) {
      surroundings.tell(plan.page().map(page -> page.address() + ", ").orElse("") + plan.command()
          + plan.code().map(word -> ", class code " + word).orElse(", no class code") + ", key "
          + plan.proof());
      if (web.teaches()) {
        surroundings.tell("The teacher comes in by this link, once: " + web.teacherLink(classes));
      }
    }
  }

  /** Shows the link before the show covers it, to be taken over by a phone before the class sees this screen. */
  private void handOver(String link) throws IOException {
    surroundings.tell("The teacher's phone comes in by this link, once; let nobody else see it: " + link);
    if (surroundings.hasBlocks()) {
      QrPattern.of(link).ifPresent(pattern -> surroundings.errors().println(pattern.blocks()));
    }
    surroundings.tell("Enter begins the show.");
    for (int typed; (typed = surroundings.in().read()) >= 0 && typed != '\n' && typed != '\r';) {
      // All up to the end of the line is passed over.
    }
  }

  /** The program beside the picture, if {@code --code} is one and no class code. */
  private Optional<String> listing() {
    return show.code().filter(CodeChoices::isChoice);
  }

  private int lead(Optional<LessonSource> given, Opening opening, LiveRecorder recorder,
      Function<SharedShow, Classroom> entrance) throws IOException {
    var options = show.screen().device(common.colours(), common.ascii());
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
      surroundings.tell("wetpaint serve: " + e.advising("try `--headless --teacher KEYFILE`"));
      return Cli.REFUSED;
    }
  }

  /** What a lesson begins with, which says itself what is run. */
  private Opening opening(LessonChoice chosen) {
    var options = Stream.concat(ShowConfigs.RUN_OPTIONS.stream(),
        Stream.concat(Stream.of("--cue", "--picture"), listing().stream().map(_ -> "--code")));
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
