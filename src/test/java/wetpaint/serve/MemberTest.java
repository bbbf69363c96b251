package wetpaint.serve;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.view.TextColumns;

import static org.assertj.core.api.Assertions.assertThat;

/** A name is what a projector can show, whatever was typed. */
class MemberTest {
  @Test
  void blanksAreOneAndCapitalsVoteAlike() {
    var member = Member.of("  Ada   Lovelace ", false, "guest 1");
    assertThat(member.name()).isEqualTo("Ada Lovelace");
    assertThat(member.voter()).isEqualTo(Member.of("ada lovelace", false, "guest 2").voter());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\033]0;owned\007", "\033[2J\033[31mred", "a\nb\rc\td", "\u202eevil",
      "\u0007\u0007\u009b31m",
      "Zoë Müller-Lüdenscheidt von und zu Hohenlohe", "漢字漢字漢字漢字漢字漢字漢字漢字",
      "e\u0301\u0301\u0301\u0301\u0301\u0301"})
  void nothingSteersATerminalOrIsWiderThanItsColumn(String typed) {
    var name = Member.of(typed, false, "guest 1").name();
    assertThat(name).isNotBlank();
    assertThat(name.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x202e)).isTrue();
    assertThat(TextColumns.printed(name)).isLessThanOrEqualTo(Member.COLUMNS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\033\007", "\u200d\u200b"})
  void whoHasNoNameIsAGuest(String typed) {
    assertThat(Member.of(typed, false, "guest 7").name()).isEqualTo("guest 7");
  }

  @Test
  void aHugeNameCostsNothing() {
    assertThat(Member.of("x".repeat(10_000_000), false, "guest").name())
        .isEqualTo("x".repeat(Member.COLUMNS));
  }
}
