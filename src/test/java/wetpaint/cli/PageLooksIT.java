package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.jr.ob.JSON;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.picture.Painting;
import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;
import wetpaint.view.Charset;
import wetpaint.view.Hanging;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What the page looks like: sharp, fine, and without barriers. */
@Timeout(240)
class PageLooksIT {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final int STEPS = 40;

  @TempDir
  static Path folder;
  private static Optional<Chromium> started = Optional.empty();
  private static String page = "";

  @BeforeAll
  static void start() throws Exception {
    var lack = PageBuild.lack();
    assumeTrue(lack.isEmpty(), lack.orElse(""));
    page = PageBuild.write(folder.resolve("page.html"), "--mode", "async").toUri().toString();
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

  private static void screen(int width, int height, double ratio) throws IOException {
    browser().call("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", ratio, "mobile", false));
  }

  private static int number(String expression) throws IOException {
    return Integer.parseInt(browser().value(expression));
  }

  @ParameterizedTest
  @CsvSource({"1280, 800, 1", "1280, 800, 2", "360, 640, 3", "1920, 1080, 1.25", "390, 844, 3",
      "3840, 2160, 1"})
  void aPixelOfTheCanvasIsAPixelOfTheScreenAndTextIsLegible(int width, int height, double ratio)
      throws Exception {
    screen(width, height, ratio);
    browser().open(page);
    assertThat(
        Double.parseDouble(browser().value("wetpaint.canvas.getBoundingClientRect().width * devicePixelRatio"
            + " - wetpaint.canvas.width")))
        .isBetween(-0.05, 0.05);
    assertThat(browser().value("wetpaint.canvas.width === wetpaint.columns * wetpaint.cellWidth()"))
        .isEqualTo("true");
    assertThat(browser().value("wetpaint.cellWidth() / devicePixelRatio >= 7.5")).isEqualTo("true");
    assertThat(number("wetpaint.columns")).isGreaterThanOrEqualTo(width > 700 ? 80 : 40);
    assertThat(number("wetpaint.rows")).isGreaterThanOrEqualTo(22);
  }

  @ParameterizedTest
  @CsvSource({"1, 1280, 800", "1.5, 1280, 800"})
  void finePaintingsAreWhatTheProgramPaintsAtThatSize(double ratio, int width, int height) throws Exception {
    browser().call("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    screen(width, height, ratio);
    browser().open(page);
    browser().value("clock = 3700; wetpaint.ring()");
    browser().until("wetpaint.images.length === 3");
    var cell = new TerminalSize(number("wetpaint.cellWidth()"), number("wetpaint.cellHeight()"));
    for (var hanging : hangings(3700)) {
      if (hanging.brush().isEmpty()) {
        var seen = pixels(hanging, cell);
        var expected = painted(hanging, cell, Themes.named("dark"));
        var differing = IntStream.range(0, expected.length).filter(pixel -> seen[pixel] != expected[pixel])
            .count();
        assertThat(differing).as("%s, %d pixels", hanging.picture().name(), expected.length).isZero();
      }
    }
  }

  private static List<Hanging> hangings(int at) throws IOException {
    try (var show = new Show(
        new ShowConfig(Run.of(Presets.all().getFirst(), Mode.ASYNC), Presets.all(), Gallery::of,
            100, 0),
        Runnable::run, () -> {}, 0)) {
      show.advance(at);
      var screenplay = new Screenplay();
      screenplay
          .draw(new BasicTextImage(new TerminalSize(number("wetpaint.columns"), number("wetpaint.rows")))
              .newTextGraphics(), show.look(), Themes.named("dark"), Charset.FULL);
      return screenplay.hangings();
    }
  }

  /** What the browser shows where a painting hangs. */
  private static int[] pixels(Hanging hanging, TerminalSize cell) throws IOException {
    var answer = browser()
        .value("Array.from(new Uint32Array(wetpaint.pen.getImageData(%d, %d, %d, %d).data.buffer))"
            .formatted(hanging.column() * cell.getColumns(), hanging.row() * cell.getRows(),
                hanging.width() * cell.getColumns(), hanging.height() * cell.getRows())
            + ".map(function (p) { return (p & 255) << 16 | p & 65280 | p >> 16 & 255; }).join()");
    return List.of(answer.split(",", -1)).stream().mapToInt(Integer::parseInt).toArray();
  }

  private static int[] painted(Hanging hanging, TerminalSize cell, Theme theme) {
    var width = hanging.width() * cell.getColumns();
    var painting = Painting.of(hanging.picture(), width, hanging.height() * cell.getRows(), hanging.layers());
    var layer = hanging.state().layer();
    var touched = hanging.touched(painting.touches(layer));
    var dry = hanging.dry(STEPS);
    return IntStream.range(0, width * painting.height()).map(pixel -> {
      var x = pixel % width;
      var y = pixel / width;
      var colour = painting.seen(x, y, layer, touched);
      return dry >= 0 && painting.order(layer, x, y) >= 0
          ? theme.drying(colour, dry, STEPS)
          : theme.paint(colour);
    }).toArray();
  }

  @Test
  void theSwitchGoesFromFineToCellsAndBack() throws Exception {
    screen(1280, 800, 1);
    browser().open(page);
    browser().value("clock = 3700; wetpaint.ring()");
    browser().until("wetpaint.images.length === 3");
    var cell = new TerminalSize(number("wetpaint.cellWidth()"), number("wetpaint.cellHeight()"));
    var first = hangings(3700).getFirst();
    var fine = pixels(first, cell);
    browser().value("document.getElementById('terminal').click()");
    assertThat(browser().value("document.getElementById('terminal').getAttribute('aria-pressed')"))
        .isEqualTo("true");
    var coarse = pixels(first, cell);
    assertThat(coarse).isNotEqualTo(fine);
    var columns = first.width() * cell.getColumns();
    for (var pixel = 0; pixel < coarse.length; pixel++) {
      assertThat(coarse[pixel])
          .isEqualTo(coarse[pixel / columns * columns + pixel % columns / cell.getColumns()
              * cell.getColumns()]);
    }
    browser().value("document.getElementById('fine').click()");
    assertThat(pixels(first, cell)).isEqualTo(fine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark", "light"})
  void axeFindsNothingSerious(String scheme) throws Exception {
    browser().call("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    for (var size : List.of(List.of(1280, 800), List.of(360, 640))) {
      screen(size.getFirst(), size.getLast(), 1);
      browser().open(page);
      browser().value("clock = 2500; wetpaint.ring()");
      browser().value(axe() + "; 0");
      for (var key : List.of("", "Space", "p", "1", "Esc", "?", "Esc", "c", "c", "b", "Esc", "k", "Y")) {
        if (!key.isEmpty()) {
          browser().value("wetpaint.press(" + JSON.std.asString(key) + ")");
        }
        assertThat(serious()).as("%s at %s after %s", scheme, size, key).isEqualTo("[]");
      }
      browser().value("document.getElementById('more').click()");
      assertThat(serious()).as("%s at %s with more keys", scheme, size).isEqualTo("[]");
    }
  }

  private static String axe() throws IOException {
    try (var in = Objects.requireNonNull(PageLooksIT.class.getResourceAsStream(AXE), AXE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What axe finds that keeps somebody out or is a serious nuisance. */
  private static String serious() throws IOException {
    return browser().value("axe.run(document, { resultTypes: ['violations'] }).then(function (found) {"
        + " return JSON.stringify(found.violations.filter(function (v) { return v.impact === 'serious' || v.impact"
        + " === 'critical' || v.impact === 'moderate'; }).map(function (v) { return v.id + ': ' + v.nodes.map(function (n) {"
        + " return n.html.slice(0, 120); }).join(); })); })");
  }
}
