package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import wetpaint.lesson.Lesson;
import wetpaint.listing.Listings;
import wetpaint.load.BuiltInLessons;
import wetpaint.load.FilePath;
import wetpaint.load.LoadException;
import wetpaint.load.TextFile;
import wetpaint.record.LoopOffset;
import wetpaint.record.Recording;
import wetpaint.show.Show;
import wetpaint.tape.Tape;
import wetpaint.tape.TapeParser;
import wetpaint.theme.Themes;

/** Renders a tape. */
@Command(name = "record", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Renders a tape, a script of keys and pauses, or a lesson, which plays by itself, as a cast, a GIF, a PNG, an SVG or a"
        + " page (.html) on which all keys work; the file's ending picks which."})
final class RecordCommand implements Callable<Integer> {
  private static final Path HERE = Path.of("");

  private final Surroundings surroundings;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "TAPE|LESSON", description = "The tape, or a lesson; - reads a tape from standard input.")
  private String tape = "-";

  @Option(names = {"-o",
      "--output"}, paramLabel = "FILE", arity = "1", parameterConsumer = OutputNames.class, description = {
          "Where to: .cast, .gif, .png, .svg or .html; - is standard output. Default: what the tape says by Output."})
  private List<Path> outputs = new ArrayList<>();

  @Option(names = "--format", paramLabel = "NAME", description = "The format of standard output: cast, gif, png or svg.")
  private Optional<String> format = Optional.empty();

  @Option(names = "--at", paramLabel = "TIME", converter = Values.Times.class, description = {
      "The moment of the recording that a PNG or an SVG shows, such as 4s. Default: the end."})
  private Optional<Long> at = Optional.empty();

  @Option(names = "--animate", description = "An SVG that moves.")
  private boolean animate;

  @Option(names = "--no-loop", description = "A GIF or a moving SVG that plays once.")
  private boolean noLoop;

  @Option(names = "--cast-version", paramLabel = "2|3", description = "The version of asciicast: 3, or 2 for older tools.")
  private int castVersion = 3;

  @Option(names = "--keys", description = "Tell in a cast which keys were pressed.")
  private boolean keys;

  @Option(names = "--force", description = "Write over a file that exists.")
  private boolean force;

  RecordCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var lesson = isLesson() ? Optional.of(LessonChoice.of(tape).lesson()) : Optional.<Lesson>empty();
    var script = lesson.isPresent() ? LessonScript.of(lesson.orElseThrow()) : read();
    var files = outputs.isEmpty()
        ? script.outputs().stream().map(Target::of).toList()
        : outputs.stream().map(Target::given).toList();
    if (format.isPresent() && files.stream().noneMatch(Target::isStandardOutput)) {
      throw new ParameterException(spec.commandLine(),
          "--format: expected with -o - only, for a file's ending says its format, found no -o -");
    }
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(),
          "expected a file by -o FILE or by Output in the tape, found none");
    }
    var opening = lesson.isPresent()
        ? LessonCommand.opening(lesson.orElseThrow(), Optional.empty(),
            surroundings.themes().choose(LessonCommand.THEME))
        : TapeOptions.opening(script.settings().options(), folder(), surroundings.themes());
    try (var outlets = new Exporters(surroundings, script.settings(), options(), opening)) {
      var pages = files.stream().filter(RecordCommand::isPage).toList();
      if (!pages.isEmpty() && !HtmlPage.isHere()) {
        surroundings.tell(spec.qualifiedName() + ": " + HtmlPage.MISSING);
        return Cli.FAULT;
      }
      if (!pages.isEmpty()) {
        write(pages, new Script(script, lesson), opening);
      }
      if (pages.size() == files.size() && script.screenshots().isEmpty()) {
        return Cli.DONE;
      }
      var recordings = outlets.open(files.stream().filter(file -> !isPage(file)).toList(), format);
      outlets.expect(script.screenshots());
      play(new Script(script, lesson), opening, recordings, outlets);
      outlets.missing().ifPresent(
          sentence -> surroundings.tell(spec.qualifiedName() + ": " + sentence));
      return Cli.DONE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean isPage(Target file) {
    return file.file().toString().endsWith(Target.PAGE);
  }

  private void write(List<Target> pages, Script script, Opening opening) throws IOException {
    try (var show = new Show(opening.show(), Runnable::run, () -> {
      // Everything is there at once.
    }, 0)) {
      var begun = show.cue(0);
      var theme = opening.theme().theme().name();
      var code = opening.code().shown().map(Listings::name).orElse("");
      var page = script.lesson.isPresent()
          ? HtmlPage.ofLesson(script.lesson.orElseThrow(), begun)
          : HtmlPage.ofTape(TapeDeeds.of(script.tape, opening, show), begun,
              Themes.names().contains(theme) ? theme : "",
              code);
      for (var target : pages) {
        try (var file = target.open(force)) {
          file.write(page);
          file.commit();
        }
      }
    }
  }

  /** What is played, and the lesson that it gives if it is one. */
  private record Script(Tape tape, Optional<Lesson> lesson) {}

  /** A lesson's name counts where no tape has it. */
  private boolean isLesson() {
    return LessonChoice.isFile(tape)
        || (BuiltInLessons.names().contains(tape) && !Files.exists(FilePath.of(tape)));
  }

  /** What loops is turned, and for that seen three times; the rest is seen the first time, pictures are saved then. */
  private void play(Script script, Opening opening, List<Recording> recordings, Exporters outlets)
      throws IOException {
    var offset = script.tape.settings().offset();
    var turned = recordings.stream().filter(recording -> recording.loops() && offset > 0)
        .map(recording -> new LoopOffset(recording, offset)).toList();
    var seen = new ArrayList<>(recordings);
    seen.removeIf(recording -> recording.loops() && offset > 0);
    seen.addAll(turned);
    direct(script, opening, seen, outlets, outlets::screenshot);
    if (!turned.isEmpty()) {
      for (var pass : List.of(LoopOffset.Pass.BEGINNING, LoopOffset.Pass.REST)) {
        turned.forEach(recording -> recording.begin(pass));
        direct(script, opening, turned, outlets, (_, _) -> {});
      }
    }
  }

  private void direct(Script script, Opening opening, List<? extends Recording> recordings,
      Exporters outlets, TapeRecorder.Screenshots screenshots) throws IOException {
    try (var progress = Progress.on(surroundings, script.tape.length());
        var recorder = new TapeRecorder(script.tape, opening, script.lesson, outlets.size(), recordings,
            screenshots,
            progress)) {
      recorder.record();
    }
  }

  private Exporters.Options options() {
    return new Exporters.Options(at.orElse(Long.MAX_VALUE), animate, !noLoop, castVersion, keys, force);
  }

  private Path folder() {
    return "-".equals(tape) ? HERE : Optional.ofNullable(FilePath.of(tape).getParent()).orElse(HERE);
  }

  private Tape read() throws IOException {
    if (!"-".equals(tape)) {
      if (!BuiltInTapes.NAMES.contains(tape) && Files.notExists(FilePath.of(tape))) {
        throw new LoadException(tape, "expected a tape or a lesson (" + Stream
            .concat(BuiltInTapes.NAMES.stream(), BuiltInLessons.names().stream()).distinct()
            .collect(Collectors.joining(", ")) + "), found nothing of that name");
      }
      return BuiltInTapes.named(tape);
    }
    var file = TextFile.read(surroundings.in(), "standard input", TextFile.Kind.TAPE);
    return TapeParser.parse(file.name(), file.text());
  }
}
