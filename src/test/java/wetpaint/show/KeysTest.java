package wetpaint.show;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;

/** One table of keys: what is told of them is what they do. */
class KeysTest {
  @ParameterizedTest
  @EnumSource(Action.class)
  void everyActionHasAKeyWithAName(Action action) {
    var hint = Keys.hint(action);
    assertThat(hint.does()).isNotBlank();
    assertThat(Keys.of(Keys.named(hint.key()).orElseThrow())).contains(action);
  }

  @Test
  void everyNameIsAKeyThatDoesWhatTheTableSays() {
    Keys.names().forEach((name, action) -> assertThat(Keys.of(Keys.named(name).orElseThrow())).as(name)
        .contains(action));
  }

  @Test
  void theHelpNamesEveryActionOnce() {
    var told = Stream.of(Keys.help(), Keys.teacherHelp(), Keys.classHelp().subList(1, 2))
        .flatMap(List::stream)
        .map(Look.Key::key).flatMap(names -> Arrays.stream(names.split(" ")))
        .flatMap(name -> "1-5".equals(name)
            ? IntStream.rangeClosed(1, 5).mapToObj(String::valueOf)
            : Stream.of(name))
        .map(name -> Keys.names().get(name)).toList();
    assertThat(told).doesNotHaveDuplicates().doesNotContainNull()
        .hasSameElementsAs(new HashSet<>(Keys.names().values()));
  }

  @Test
  void otherKeysMeanNothing() {
    for (var key : new KeyStroke[]{new KeyStroke('z', false, false), new KeyStroke('x', false, true),
        new KeyStroke('1', true, false), new KeyStroke(KeyType.F5), new KeyStroke(KeyType.Enter)}) {
      assertThat(Keys.of(key)).as(key.toString()).isEmpty();
    }
  }
}
