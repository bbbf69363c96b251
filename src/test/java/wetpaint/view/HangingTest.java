package wetpaint.view;

import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.Test;

import wetpaint.picture.Pictures;
import wetpaint.show.Gallery;
import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.Role;
import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/** Where paintings hang on a screen. */
class HangingTest {
  private final Screenplay screenplay = new Screenplay();

  private List<Hanging> hangings(String keys) {
    try (var show = new Show(
        new ShowConfig(Run.of(Presets.all().getFirst(), Mode.ASYNC), Presets.all(), Gallery::of,
            100, 0),
        Runnable::run, () -> {}, 0)) {
      show.advance(2500);
      keys.chars().mapToObj(key -> Keys.named(String.valueOf((char) key)).orElseThrow())
          .forEach(key -> show.press(key, 2500));
      screenplay.draw(new BasicTextImage(new TerminalSize(80, 24)).newTextGraphics(), show.look(),
          Themes.named("dark"),
          Charset.FULL);
      return screenplay.hangings();
    }
  }

  @Test
  void everyCanvasHangsInItsFrameWithTheBrushOfWhoPaints() {
    var hangings = hangings("");
    assertThat(hangings).extracting(Hanging::number).containsExactly(0, 1, 2);
    assertThat(hangings).extracting(Hanging::picture).isEqualTo(Pictures.builtIn().subList(0, 3));
    assertThat(hangings).extracting(Hanging::brush).containsExactly(Optional.empty(), Optional.empty(),
        Optional.of(Role.BRUSH));
    assertThat(hangings).allSatisfy(hanging -> {
      assertThat(hanging.width()).isGreaterThan(10);
      assertThat(hanging.column() + hanging.width()).isLessThan(80);
      assertThat(hanging.covered().isEmpty()).isTrue();
    });
  }

  @Test
  void whatLiesOverAPaintingCoversItsCells() {
    var middle = hangings("?").get(1);
    assertThat(middle.isCovered(middle.width() / 2, middle.height() / 2)).isTrue();
  }

  @Test
  void eachRunThatIsComparedHasItsOwn() {
    assertThat(hangings("c")).extracting(Hanging::lane).containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2);
  }
}
