package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.jr.ob.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.show.Action;
import wetpaint.show.Gallery;
import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Studio;
import wetpaint.theme.Themes;
import wetpaint.view.Card;
import wetpaint.view.Charset;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The packaged program's page in a browser, against the program itself. */
@Timeout(240)
class PageIT {
  private static final Path HOME = Path.of(System.getProperty("wetpaint.home", "target/wetpaint"))
      .toAbsolutePath();

  @TempDir
  static Path folder;
  private static Optional<Chromium> started = Optional.empty();

  private Chromium browser() {
    return started.orElseThrow();
  }

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Chromium.isHere(), "there is no chromium here: the page is not tested");
    assumeTrue(hasPage(), "this build has no page in it: mvn verify makes one");
    started = Optional.of(new Chromium(folder.resolve("profile")));
    page("dark.html", "--theme", "dark");
  }

  @AfterAll
  static void stop() throws Exception {
    if (started.isPresent()) {
      started.get().close();
    }
  }

  /** Whether the packaged program was built with the page in it. */
  private static boolean hasPage() throws IOException {
    try (var jar = new ZipFile(HOME.resolve("lib/wetpaint.jar").toFile())) {
      return jar.getEntry("page/page.js") != null;
    }
  }

  private static Path page(String name, String... options) throws IOException, InterruptedException {
    var file = folder.resolve(name);
    var command = Stream
        .concat(Stream.of("sh", HOME.resolve("bin/wetpaint").toString(), "page", "-o", file.toString()),
            Stream.of(options))
        .toList();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(process.waitFor()).isZero();
    return file;
  }

  private static Show show(Run run) {
    return new Show(new ShowConfig(run, Presets.all(), Gallery::of, 100, 0), Runnable::run, () -> {}, 0);
  }

  private static String cue(Run run) {
    try (var show = show(run)) {
      return show.cue(0).json();
    }
  }

  private void open(String page) throws IOException {
    browser().open(folder.resolve(page).toUri().toString());
  }

  @Test
  void theJournalsAreTheProgramsOwn() throws Exception {
    open("dark.html");
    var runs = Stream.concat(Stream.of(Mode.values()).map(mode -> Run.of(Presets.all().getFirst(), mode)),
        LongStream.range(0, 200).mapToObj(RandomRuns::small)).toList();
    for (var run : runs) {
      assertThat(browser().value("wetpaint.journal(" + JSON.std.asString(cue(run)) + ")")).as(run.toString())
          .isEqualTo(
              Studio.simulate(run).journal().stream().map(Event::json).collect(Collectors.joining("\n")));
    }
    assertThat(browser().faults).isEmpty();
  }

  @Test
  void theScreenIsTheProgramsOwnCellByCell() throws Exception {
    open("dark.html");
    try (var show = show(Run.of(Presets.all().getFirst(), Mode.SYNC))) {
      for (var at = 0; at <= 18_000; at += 2000) {
        same(show, at, "");
      }
    }
    assertThat(browser().faults).isEmpty();
  }

  @Test
  void everyKeyDoesWhatItDoesInTheProgram() throws Exception {
    open("dark.html");
    var at = 2000;
    try (var show = show(Run.of(Presets.all().getFirst(), Mode.SYNC))) {
      for (var key : Keys.names().entrySet()) {
        if (!key.getValue().isViewers() && key.getValue() != Action.QUIT && key.getValue() != Action.CUE) {
          same(show, at += 500, key.getKey(), !isElsewhere(key.getValue()));
        }
      }
    }
    assertThat(browser().faults).isEmpty();
  }

  /** Whether the key is for a terminal, a lesson or a class: on a page alone it does nothing. */
  private static boolean isElsewhere(Action action) {
    return action.isForClass()
        || Set.of(Action.RECORD, Action.FIGURES, Action.REDRAW, Action.NEXT_STOP, Action.PREVIOUS_STOP)
            .contains(action);
  }

  private void same(Show show, int at, String key) throws IOException {
    same(show, at, key, true);
  }

  /** Brings both to that time, has the key pressed in both, and waits for the page to show what the program does. */
  private void same(Show show, int at, String key, boolean isHere) throws IOException {
    show.advance(at);
    Keys.named(key).filter(_ -> isHere).ifPresent(stroke -> show.press(stroke, at));
    show.advance(at);
    browser().value("clock = " + at + "; wetpaint.press(" + JSON.std.asString(key) + ")");
    var look = onPage(show.look(), Look.Own.NOTHING);
    PageScreen.shows(browser(),
        graphics -> new Screenplay().draw(graphics, look, Themes.named("dark"), Charset.FULL),
        key + " at " + at);
  }

  /** A page has help of its own, and does not tell of a key that ends it, for a browser does. */
  static Look onPage(Look look, Look.Own own) {
    var help = look.front().overlay().filter(Look.Overlay.Help.class::isInstance)
        .<Card>map(_ -> new Card.Laid(new Look.Overlay.Help(Keys.pageHelp())));
    return look.with(new Look.Own(false, own.notice(), Optional.empty(), own.code(), help))
        .hinting(look.keys().stream().filter(key -> !key.does().equals(Action.QUIT.word())).toList());
  }

  @Test
  void aPhoneHasItAllWithoutScrollingSideways() throws Exception {
    browser().call("Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 640, "deviceScaleFactor", 3, "mobile", true));
    try {
      open("dark.html");
      assertThat(browser().value("document.documentElement.scrollWidth <= 360")).isEqualTo("true");
      assertThat(browser().value("wetpaint.columns >= 40 && wetpaint.rows >= 14")).isEqualTo("true");
      assertThat(browser()
          .value("Array.from(document.querySelectorAll('#modes button, #time button')).every(function (b) {"
              + " var r = b.getBoundingClientRect(); return r.height >= 44 && r.bottom <= 640; })"))
          .isEqualTo("true");
    } finally {
      browser().call("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void aLinkOpensItsMoment() throws Exception {
    var file = folder.resolve("dark.html").toUri();
    var link = Base64.getUrlEncoder().withoutPadding()
        .encodeToString(cue(Run.of(Presets.all().getFirst(), Mode.VIRTUAL)).getBytes(StandardCharsets.UTF_8));
    browser().open(file + "#" + link);
    browser().until("document.getElementById('state').textContent.startsWith('virtual')");
    browser().open(file + "#bm8gY3Vl");
    browser().until(
        "document.getElementById('caption').textContent.includes('That link leads nowhere: the cue is no JSON')");
    browser().until("document.getElementById('state').textContent.startsWith('sync')");
  }

  @Test
  void whatUsersWriteIsNoMarkupAndNothingIsFetched() throws Exception {
    var name = "</script><script>document.title=1</script><img src=//example.org onerror=alert(1)>@HOST@ $1";
    var scenario = Files.writeString(folder.resolve("hostile.yaml"),
        "name: \"" + name + "\"\ncanvases:\n- name: \"" + name.substring(0, 20)
            + "\"\n  layers: 2 x 1s/1s\n");
    var page = page("hostile.html", "--scenario", scenario.toString());
    assertThat(Files.readString(page)).doesNotContain("unsafe-");
    browser().requests.clear();
    browser().open(page.toUri().toString());
    assertThat(browser().value("document.title")).isEqualTo("Wetpaint: " + name);
    assertThat(browser().value("document.scripts.length + ' ' + document.images.length")).isEqualTo("5 0");
    assertThat(browser().requests)
        .allMatch(url -> url.startsWith("file:") || url.startsWith("data:") || url.startsWith("about:"));
    assertThat(browser().faults).isEmpty();
    assertThat(page("again.html", "--scenario", scenario.toString())).hasSameBinaryContentAs(page);
  }
}
