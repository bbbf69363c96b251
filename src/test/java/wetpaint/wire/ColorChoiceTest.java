package wetpaint.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ColorChoiceTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "auto      | true  | TERM=xterm-256color                                 | INDEXED",
      "auto      | true  | TERM=xterm-256color COLORTERM=truecolor             | TRUECOLOR",
      "auto      | true  | TERM=xterm COLORTERM=24bit                          | TRUECOLOR",
      "auto      | true  | TERM=xterm                                          | SIXTEEN",
      "auto      | true  | TERM=linux                                          | SIXTEEN",
      "auto      | true  | TERM=vt100                                          | NONE",
      "auto      | true  | TERM=dumb                                           | NONE",
      "auto      | true  | TERM=xterm-kitty                                    | TRUECOLOR",
      "auto      | true  | TERM=xterm-direct                                   | TRUECOLOR",
      "auto      | true  | TERM=something-nobody-knows                         | SIXTEEN",
      "auto      | true  | TERM=tmux-256color TMUX=/tmp/tmux-0/default,1,0     | INDEXED",
      "auto      | true  | TERM=tmux-256color TMUX=x COLORTERM=truecolor       | TRUECOLOR",
      "auto      | true  | TERM=screen-256color TMUX=x COLORTERM=truecolor     | TRUECOLOR",
      "auto      | true  | TERM=screen-256color STY=x COLORTERM=truecolor      | INDEXED",
      "auto      | true  | TERM=screen COLORTERM=truecolor                     | SIXTEEN",
      "auto      | true  | TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1  | NONE",
      "auto      | true  | TERM=xterm-256color NO_COLOR=                       | INDEXED",
      "auto      | true  | TERM=xterm-256color NO_COLOR=1 CLICOLOR_FORCE=1     | NONE",
      "auto      | false | TERM=xterm-256color                                 | NONE",
      "auto      | false | TERM=xterm-256color CLICOLOR_FORCE=1                | INDEXED",
      "auto      | false | TERM=xterm-256color CLICOLOR_FORCE=0                | NONE",
      "auto      | false | CLICOLOR_FORCE=1                                    | SIXTEEN",
      "auto      | true  | LANG=C                                              | NONE",
      "never     | true  | TERM=xterm-256color COLORTERM=truecolor             | NONE",
      "16        | true  | TERM=xterm-256color NO_COLOR=1                      | SIXTEEN",
      "256       | true  | TERM=vt100                                          | INDEXED",
      "truecolor | false | TERM=dumb                                           | TRUECOLOR"})
  void theFirstThatSpeaksDecides(String option, boolean terminal, String environment, ColorDepth expected) {
    assertThat(ColorChoice.depth(option, environment(environment), terminal)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "LANG=en_US.UTF-8                        | UNICODE",
      "LANG=C.utf8                             | UNICODE",
      "LANG=de_DE.UTF-8@euro                   | UNICODE",
      "LANG=en_US.ISO-8859-1                   | ASCII",
      "LANG=C                                  | ASCII",
      "LANG=                                   | ASCII",
      "LANG=en_US.UTF-8 LC_ALL=C               | ASCII",
      "LANG=en_US.UTF-8 LC_CTYPE=C             | ASCII",
      "LANG=C LC_CTYPE=en_US.UTF-8             | UNICODE",
      "LANG=en_US.UTF-8 LC_ALL= LC_CTYPE=POSIX | ASCII",
      "LC_CTYPE=UTF-8                          | UNICODE"})
  void theFirstLocaleThatIsNotEmptyDecidesOnCharacters(String environment, GlyphSet expected) {
    assertThat(GlyphSet.of(environment(environment))).isEqualTo(expected);
  }

  @Test
  void anOptionThatNobodyKnowsIsNamedWithTheOnesThatAre() {
    assertThatThrownBy(() -> ColorChoice.depth("pink", Map.of(), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--color pink: expected auto, never, 16, 256 or truecolor");
  }

  private static Map<String, String> environment(String assignments) {
    return Arrays.stream(assignments.strip().split(" +"))
        .map(assignment -> assignment.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
