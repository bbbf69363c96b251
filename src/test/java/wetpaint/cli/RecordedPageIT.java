package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.load.BuiltInLessons;
import wetpaint.show.Show;
import wetpaint.theme.Themes;
import wetpaint.view.Charset;
import wetpaint.view.LessonScreen;
import wetpaint.view.Look;
import wetpaint.view.Viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Lessons and tapes as pages, in a browser, against the program itself; and how large a page is. */
@Timeout(240)
class RecordedPageIT {
  private static final int JAVASCRIPT = 250_000;
  private static final int PAGE = 700_000;
  private static final KeyStroke NEXT = new KeyStroke('n', false, false);

  @TempDir
  static Path folder;
  private static Optional<Chromium> started = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    var lack = PageBuild.lack();
    assumeTrue(lack.isEmpty(), lack.orElse(""));
    started = Optional.of(new Chromium(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() throws Exception {
    if (started.isPresent()) {
      started.get().close();
    }
  }

  private static Chromium open(Path page) throws IOException {
    var browser = started.orElseThrow();
    browser.open(page.toUri().toString());
    browser.until("document.getElementById('state').textContent !== ''");
    return browser;
  }

  @Test
  void aLessonsPageIsTheLesson() throws Exception {
    var browser = open(
        PageBuild.run("record", "five-minutes", "-o", folder.resolve("lesson.html").toString()));
    var lesson = BuiltInLessons.named("five-minutes").orElseThrow();
    var opening = LessonCommand.opening(lesson, Optional.empty(),
        Themes.choose(browser.value("wetpaint.opening('theme')")));
    var screen = new LessonScreen();
    try (var show = new Show(opening.show(), Runnable::run, () -> {}, 0)) {
      var viewer = new Viewer(opening.theme(), opening.code());
      var taught = new TaughtLesson(LessonSource.unheard(lesson), show, viewer, 0);
      var at = 0;
      for (var presses = 0; presses < 4 * lesson.stops().size(); presses++) {
        at += 4000;
        taught.advance(at);
        taught.press(NEXT, at);
        taught.advance(at);
        browser.value("clock = " + at + "; wetpaint.press('n')");
        var look = PageIT.onPage(taught.look(),
            new Look.Own(false, viewer.notice(at), Optional.empty(), viewer.code()));
        PageScreen.shows(browser,
            graphics -> screen.drawStage(graphics, look, taught.script(), viewer.theme(), Charset.FULL),
            "n, " + (presses + 1) + " times");
      }
    }
    assertThat(browser.faults).isEmpty();
  }

  @Test
  void anAnswerOnALessonsPageIsToldRightOrWrong() throws Exception {
    var browser = open(PageBuild.run("record", "five-minutes", "-o", folder.resolve("asks.html").toString()));
    browser.until("document.querySelectorAll('#choices button').length > 2");
    browser.value("document.querySelector('#choices button').click()");
    browser.value("clock = 60000; wetpaint.ring()");
    browser.until("document.getElementById('caption').textContent.match(/Right|Not so/)");
  }

  @Test
  void aTapesPagePlaysItsKeysAndIsFreeThen() throws Exception {
    var tape = Files.writeString(folder.resolve("keys.tape"), """
        Set Theme light
        Sleep 2s
        Type "2"
        Hide
        Sleep 3s
        Show
        Caption "look here"
        Sleep 1s
        Type "3"
        Sleep 1s
        """);
    var browser = open(
        PageBuild.run("record", tape.toString(), "-o", folder.resolve("tape.html").toString()));
    browser.value("clock = 1900; wetpaint.ring()");
    browser.until("document.getElementById('state').textContent.startsWith('sync')");
    browser.value("clock = 2100; wetpaint.ring()");
    browser.until("document.getElementById('state').textContent.startsWith('async')");
    browser.until("document.getElementById('caption').textContent.includes('look here')");
    browser.value("clock = 3100; wetpaint.ring()");
    browser.until("document.getElementById('state').textContent.startsWith('parallel')");
    browser.value("clock = 4200; wetpaint.ring()");
    browser.value("wetpaint.press('5')");
    browser.until("document.getElementById('state').textContent.startsWith('virtual')");
    assertThat(browser.faults).isEmpty();
  }

  @Test
  void aPageIsSmallEnoughToBeMailed() throws Exception {
    var page = PageBuild.run("record", "lecture", "-o", folder.resolve("large.html").toString());
    assertThat(Files.size(page)).isLessThanOrEqualTo(PAGE);
    assertThat(zipped()).isLessThanOrEqualTo(JAVASCRIPT);
    assertThat(PageBuild.run("record", "lecture", "-o", folder.resolve("again.html").toString()))
        .hasSameBinaryContentAs(page);
  }

  private static long zipped() throws IOException {
    var counted = folder.resolve("page.js.gz");
    try (var jar = new ZipFile(PageBuild.HOME.resolve("lib/wetpaint.jar").toFile());
        var in = jar.getInputStream(jar.getEntry("page/page.js"));
        var out = new GZIPOutputStream(Files.newOutputStream(counted))) {
      in.transferTo(out);
    }
    return Files.size(counted);
  }
}
