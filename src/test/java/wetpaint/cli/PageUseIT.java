package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.jr.ob.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.show.Action;
import wetpaint.show.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The page in a browser, used by keyboard, mouse and thumb, and by those who hear it. */
@Timeout(240)
class PageUseIT {
  /** What the browser keeps for itself, or a page has no use for. */
  private static final Set<Action> WITHOUT_BUTTON = Set.of(Action.NEXT_MODE, Action.MORE_NOTES,
      Action.NOTES_BEFORE,
      Action.NEXT_STOP, Action.PREVIOUS_STOP, Action.RECORD, Action.FIGURES, Action.REDRAW, Action.QUIT);
  private static final Set<String> BROWSERS_OWN = Set.of("Tab", "F12", "Ctrl-L", "Ctrl-C");
  private static final Map<String, String> DOM_NAMES = Map.of("Space", " ", "→", "ArrowRight", "←",
      "ArrowLeft",
      "↑", "ArrowUp", "↓", "ArrowDown", "PgUp", "PageUp", "PgDn", "PageDown", "Esc", "Escape");

  @TempDir
  static Path folder;
  private static Optional<Chromium> started = Optional.empty();
  private static String page = "";

  @BeforeAll
  static void start() throws Exception {
    var lack = PageBuild.lack();
    assumeTrue(lack.isEmpty(), lack.orElse(""));
    page = PageBuild.write(folder.resolve("page.html")).toUri().toString();
    started = Optional.of(new Chromium(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() {
    started.ifPresent(Chromium::close);
  }

  private static Chromium browser() {
    return started.orElseThrow();
  }

  @AfterEach
  void backToALaptop() throws IOException {
    browser().call("Emulation.clearDeviceMetricsOverride", Map.of());
    browser().call("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    assertThat(browser().faults).isEmpty();
  }

  private static void phone(int width, int height) throws IOException {
    browser().call("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 3, "mobile", true));
  }

  private static void media(String name, String value) throws IOException {
    browser().call("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", name, "value", value))));
  }

  /** Presses a key of the keyboard. */
  private static void type(String name) throws IOException {
    var shifted = name.startsWith("Shift-");
    var plain = name.replaceFirst("^Shift-", "");
    var key = DOM_NAMES.getOrDefault(plain, plain);
    for (var type : List.of("keyDown", "keyUp")) {
      browser().call("Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "text", key.length() == 1 && "keyDown".equals(type) ? key : "",
              "modifiers",
              shifted ? 8 : 0, "windowsVirtualKeyCode", key.equals(" ") ? 32 : 0));
    }
  }

  private static void until(String id, String said) throws IOException {
    browser()
        .until("document.getElementById('" + id + "').textContent.includes(" + JSON.std.asString(said) + ")");
  }

  private static void click(String selector) throws IOException {
    var at = browser().value("(function () { var r = document.querySelector(" + JSON.std.asString(selector)
        + ").getBoundingClientRect(); return (r.x + r.width / 2) + ' ' + (r.y + r.height / 2); })()")
        .split(" ", -1);
    for (var type : List.of("mousePressed", "mouseReleased")) {
      browser().call("Input.dispatchMouseEvent", Map.of("type", type, "x", Double.parseDouble(at[0]), "y",
          Double.parseDouble(at[1]), "button", "left", "clickCount", 1));
    }
  }

  @Test
  void everyKeyOfTheKeyboardArrivesByTheNameThatTheTableHas() throws Exception {
    browser().open(page);
    browser().value("window.typed = []; wetpaint.press = function (key) { typed.push(key); }; 0");
    var names = new ArrayList<>(Keys.names().keySet());
    names.removeAll(BROWSERS_OWN);
    for (var name : names) {
      type(name);
    }
    assertThat(browser().value("typed.join(' ')")).isEqualTo(String.join(" ", names));
  }

  @Test
  void everyActionHasAButtonThatPressesItsKeyButThoseThatDoNothingInAPage() throws Exception {
    browser().open(page);
    browser().value("window.typed = []; wetpaint.press = function (key) { typed.push(key); }; 0");
    browser()
        .value("document.querySelectorAll('#keys button[data-key]').forEach(function (b) { b.click(); }); 0");
    var expected = Keys.names().values().stream().distinct()
        .filter(action -> !WITHOUT_BUTTON.contains(action) && !action.isForClass())
        .map(action -> Keys.hint(action).key()).toList();
    assertThat(browser().value("typed.join(' ')").split(" ", -1))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(browser().value("document.querySelector('[data-key=\"Y\"]').textContent"))
        .isEqualTo("Ycopy link");
  }

  @Test
  void whatAMousePressedDoesNotTakeTheSpaceBar() throws Exception {
    browser().open(page);
    click("[data-key='2']");
    browser().value("clock = 1000; wetpaint.ring()");
    until("state", "async, running");
    type("Space");
    until("state", "async, paused");
    assertThat(browser().value("document.querySelector('[data-key=\"2\"]').getAttribute('aria-pressed')"))
        .isEqualTo("true");
    assertThat(browser().value("document.querySelector('[data-key=\"1\"]').getAttribute('aria-pressed')"))
        .isEqualTo("false");
    until("keys", "go on");
  }

  @Test
  void tabGoesFromButtonToButtonAndShowsWhereItIs() throws Exception {
    browser().open(page);
    assertThat(browser().value("document.activeElement.id")).isEqualTo("screen");
    for (var key : List.of("1", "2", "3")) {
      type("Tab");
      assertThat(browser().value("document.activeElement.dataset.key")).isEqualTo(key);
      assertThat(browser().value("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
    }
    type("Space");
    browser().value("clock = 1000; wetpaint.ring()");
    until("state", "parallel");
    assertThat(browser().value("document.activeElement.dataset.key")).isEqualTo("3");
  }

  @Test
  void aQuestionIsAnsweredWithLargeButtonsAndSaysWhatWasRight() throws Exception {
    browser().open(page);
    browser().value("clock = 2500");
    type("p");
    browser().until("!document.getElementById('panel').hidden");
    assertThat(browser().value("document.querySelectorAll('#choices button').length")).isEqualTo("4");
    assertThat(browser().value("Array.from(document.querySelectorAll('#choices button')).every(function (b) {"
        + " return b.getBoundingClientRect().height >= 44; })")).isEqualTo("true");
    until("caption", "1, Sunrise; 2, Harbour; 3, Nocturne");
    click("#choices [data-key='2']");
    until("caption", "Not so: the answer is ");
    assertThat(browser().value("document.querySelector('#choices .wrong').textContent")).contains("Harbour");
    assertThat(browser().value("document.querySelectorAll('#choices .right').length")).isEqualTo("1");
    click("#choices [data-key='p']");
    browser().until("document.querySelectorAll('#choices .right').length === 0");
    click("#choices [data-key='Esc']");
    browser().until("document.getElementById('panel').hidden");
  }

  @ParameterizedTest
  @CsvSource({"360, 640", "390, 844"})
  void aPhoneHasItAllInReachOfAThumbWithoutScrollingSideways(int width, int height) throws Exception {
    phone(width, height);
    browser().open(page);
    assertThat(browser().value("wetpaint.columns >= 40 && wetpaint.rows >= 22")).isEqualTo("true");
    fits(width, height);
    assertThat(browser().value("document.documentElement.scrollHeight <= " + height)).isEqualTo("true");
    browser().value("clock = 2500");
    type("p");
    browser().until("!document.getElementById('panel').hidden");
    fits(width, height);
    type("1");
    browser().until("document.querySelector('#choices .right')");
    fits(width, height);
    type("Esc");
    browser().until("document.getElementById('panel').hidden");
    click("#more");
    assertThat(browser().value("document.documentElement.scrollHeight > " + height)).isEqualTo("true");
    fits(width, 3 * height);
  }

  /** Every button to be seen is large enough, on the screen, and none is wider than its words allow. */
  private static void fits(int width, int height) throws IOException {
    assertThat(browser().value("document.documentElement.scrollWidth")).isEqualTo(String.valueOf(width));
    assertThat(browser().value("Array.from(document.querySelectorAll('button')).filter(function (b) {"
        + " var r = b.getBoundingClientRect(); return r.height > 0 && !(r.height >= 44 && r.width >= 44 && r.left >= 0"
        + " && r.right <= " + width + " && r.bottom <= " + height + " && b.scrollWidth <= b.clientWidth); })"
        + ".map(function (b) { return b.textContent; }).join()")).isEmpty();
  }

  @Test
  void whoWantsLittleMotionStartsPaused() throws Exception {
    media("prefers-reduced-motion", "reduce");
    browser().open(page);
    until("state", "paused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark", "light"})
  void theSystemsPreferenceChoosesTheTheme(String scheme) throws Exception {
    media("prefers-color-scheme", scheme);
    browser().open(page);
    assertThat(browser()
        .value("(function () { var c = getComputedStyle(document.body).backgroundColor.match(/\\d+/g);"
            + " return Number(c[1]) > 127 ? 'light' : 'dark'; })()"))
        .isEqualTo(scheme);
  }

  @Test
  void figuresThatCountAreNotSaidAgainAndAgain() throws Exception {
    browser().open(page);
    browser().value(
        "window.said = 0; var say = wetpaint.say; wetpaint.say = function (text) { said++; say(text); }; 0");
    for (var at = 0; at <= 10_000; at += 100) {
      browser().value("clock = " + at + "; wetpaint.ring()");
    }
    assertThat(Integer.parseInt(browser().value("said"))).isBetween(1, 12);
  }

  @Test
  void nothingIsDrawnWhileNothingChanges() throws Exception {
    browser().open(page);
    type("Space");
    until("state", "paused");
    browser().value("clock = 10000; wetpaint.ring()");
    browser().value("window.frames0 = wetpaint.frames; var frame = requestAnimationFrame; window.asked = 0;"
        + " requestAnimationFrame = function (f) { asked++; return frame(f); };"
        + " new Promise(function (done) { setTimeout(done, 300); })");
    assertThat(browser().value("asked + ' ' + (wetpaint.frames - frames0)")).isEqualTo("0 0");
  }

  @Test
  void theLinkToAMomentOpensThatMomentAndBackLeadsBack() throws Exception {
    browser().open(page);
    browser().value("clock = 4000; wetpaint.press('4')");
    until("state", "concurrent");
    click("[data-key='Y']");
    browser().until("!document.getElementById('copied').hidden");
    var link = browser().value("document.getElementById('address').value");
    assertThat(link).startsWith(page + "#");
    type("Esc");
    browser().until("document.getElementById('copied').hidden");
    assertThat(browser().value("document.activeElement.id")).isEqualTo("screen");
    browser().open(page);
    until("state", "sync");
    browser().value("location.hash = " + JSON.std.asString(link.substring(link.indexOf('#'))));
    until("state", "concurrent");
    browser().value("history.back()");
    until("state", "sync");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "%7Bbroken", "e30", "%", "%E0%A4%A"})
  void aLinkThatIsNoCueIsToldInASentence(String hash) throws Exception {
    browser().open(page + "#" + hash);
    until("caption", "That link leads nowhere: ");
    until("state", "sync, running");
  }
}
