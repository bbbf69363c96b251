package wetpaint.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused before a page is made; pages themselves are looked at in a browser. */
class PageCommandTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      page                                         | Missing required option: '--output=FILE'
      page -o /nowhere/page.html --theme mauve     | expected a built-in theme, one of dark, light
      page -o /nowhere/page.html --code cobol      | expected python, java, javascript, go or off, found cobol
      page -o /nowhere/page.html --cue {}          | --cue
      page -o /nowhere/page.html --speed quick     | quick
      page -o /nowhere/page.html                   | there is no such folder
      """)
  void whatCantBeInAPage(String line, String sentence) {
    var spoken = Spoken.of(line);
    assertThat(spoken.code()).as(spoken.err()).isEqualTo(Cli.REFUSED);
    assertThat(spoken.err()).contains(sentence).hasLineCount(1);
  }

  @Test
  void helpTellsWhatAPageOpensWith() {
    assertThat(Spoken.of("page --help").out()).contains("--scenario", "--mode", "--theme", "--code", "--cue",
        "--output");
  }
}
