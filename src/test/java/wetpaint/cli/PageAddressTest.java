package wetpaint.cli;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.show.Cue;
import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.Themes;
import wetpaint.view.Card;
import wetpaint.view.Charset;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;

/** Links to moments, as text and for cameras. */
class PageAddressTest {
  private static final PageAddress PAGE = PageAddress.of("https://example.org/course/page.html")
      .orElseThrow();

  private static Show show() {
    return new Show(new ShowConfig(Run.of(Presets.LECTURE, Mode.ASYNC), Presets.all(), Gallery::of, 100, 0),
        Runnable::run,
        () -> {}, 0);
  }

  @Test
  void aLinkHoldsTheCue() {
    try (var show = show()) {
      var cue = show.cue(4000);
      var link = PAGE.link(cue.json());
      assertThat(link).startsWith("https://example.org/course/page.html#").matches("[!-~]+");
      assertThat(Cue.parse(new String(Base64.getUrlDecoder().decode(link.substring(link.indexOf('#') + 1)),
          StandardCharsets.UTF_8))).isEqualTo(cue);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "page.html", "example.org", "ftp://example.org/page.html",
      "https://example.org/page.html#x",
      "https:///page.html", "https://exa mple.org/", "javascript:alert(1)"})
  void whatIsNoAddressOfAPageIsRefused(String text) {
    assertThat(PageAddress.of(text)).isEmpty();
  }

  @Test
  void theRefusalSaysWhatWasExpected() {
    var spoken = Spoken.of("show --page-url page.html");
    assertThat(spoken.code()).isEqualTo(Cli.REFUSED);
    assertThat(spoken.err()).contains("--page-url", "expected the address of a page", "page.html")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"dark", "light"})
  void aCameraSeesDarkModulesOnLightOnesInEveryTheme(String theme) {
    var screen = screen(160, 60, theme);
    var text = text(screen);
    assertThat(text).contains("A link to this moment, for a camera or to copy",
        "https://example.org/course/page.html#");
    for (var row = 0; row < 60; row++) {
      for (var column = 0; column < 160; column++) {
        var cell = screen.getCharacterAt(column, row);
        if ("▀▄█".contains(cell.getCharacterString())) {
          assertThat(cell.getForegroundColor().getRed()).isEqualTo(255);
          assertThat(cell.getBackgroundColor().getRed()).isZero();
        }
      }
    }
  }

  @Test
  void whereTheCodeDoesNotFitThatIsSaidAndTheLinkIsThere() {
    assertThat(text(screen(80, 24, "dark"))).contains("its code for a camera needs a screen of 80x")
        .contains("https://example.org/course/page.html#").doesNotContain("▄");
    assertThat(text(screen(40, 14, "dark"))).contains("https://example.org/course/page.html#");
  }

  private static BasicTextImage screen(int columns, int rows, String theme) {
    try (var show = show()) {
      var card = PAGE.card(show.cue(0).json());
      var image = new BasicTextImage(new TerminalSize(columns, rows));
      var own = new Look.Own(false, Optional.empty(), Optional.empty(), Optional.empty(),
          Optional.<Card>of(card));
      new Screenplay().draw(image.newTextGraphics(), show.look().with(own), Themes.named(theme),
          Charset.FULL);
      return image;
    }
  }

  private static String text(BasicTextImage screen) {
    var text = new StringBuilder();
    for (var row = 0; row < screen.getSize().getRows(); row++) {
      for (var column = 0; column < screen.getSize().getColumns(); column++) {
        text.append(screen.getCharacterAt(column, row).getCharacterString());
      }
    }
    return text.toString();
  }
}
