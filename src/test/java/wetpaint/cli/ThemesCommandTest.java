package wetpaint.cli;

import org.junit.jupiter.api.Test;

import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of themes. */
class ThemesCommandTest {
  @Test
  void namesEachThemeAndItsTitle() {
    var listed = Spoken.of("themes");
    assertThat(listed.code()).isZero();
    assertThat(listed.out().lines()).hasSizeGreaterThanOrEqualTo(12)
        .anyMatch(line -> line.startsWith("projector ") && line.endsWith(Themes.named("projector").title()));
    assertThat(listed.out()).doesNotContain("\u001b");
  }

  @Test
  void showsColoursWhereTheyAreWanted() {
    assertThat(Spoken.of("themes --color truecolor").out()).contains("\u001b[48;2;");
  }
}
