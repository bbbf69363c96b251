package wetpaint.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A command that is built alone, because the command line names no other, is the one that is built among all. */
class CommandsTest {
  private final Surroundings surroundings = Spoken.surroundings(UTF_8, System.out, System.err);

  @Test
  void aCommandAloneIsTheSameAsAmongAll() {
    var all = Commands.all(surroundings).getSubcommands();
    assertThat(all).containsKeys("show", "simulate", "help");
    all.forEach((name, among) -> {
      assertThat(among.getCommandSpec().name()).isEqualTo(name);
      var root = Commands.named(surroundings, List.of("--mode", name));
      assertThat(root.getSubcommands().values()).filteredOn(one -> one.getCommandName().equals(name))
          .singleElement()
          .satisfies(alone -> assertThat(usage(alone)).isEqualTo(usage(among)));
    });
  }

  @Test
  void helpListsAllThatIsNotHidden() {
    var all = Commands.all(surroundings);
    var listed = Commands.named(surroundings, List.of());
    Commands.list(listed);
    assertThat(listed.getSubcommands().keySet()).containsExactlyElementsOf(all.getSubcommands().keySet());
    assertThat(usage(listed)).isEqualTo(usage(all));
    assertThat(Spoken.of("--help").out()).isEqualTo(Spoken.of("help").out()).contains("\n  simulate ")
        .doesNotContain("rehearse");
  }

  private static String usage(CommandLine command) {
    return command.getUsageMessage(CommandLine.Help.Ansi.OFF);
  }
}
