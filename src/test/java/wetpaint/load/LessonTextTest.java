package wetpaint.load;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.lesson.LessonText;
import wetpaint.show.CueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A lesson that a page carries is the lesson of the file. */
class LessonTextTest {
  static List<String> lessons() {
    return BuiltInLessons.names();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyLessonIsTheSameWhenItIsReadAgain(String name) {
    var lesson = BuiltInLessons.named(name).orElseThrow();
    assertThat(LessonText.read(LessonText.write(lesson))).isEqualTo(lesson);
  }

  @Test
  void whatIsNoLessonIsRefusedInASentence() {
    assertThatThrownBy(() -> LessonText.read("{\"name\":\"x\",\"title\":\"y\",\"stops\":[]}"))
        .isInstanceOf(CueException.class).hasMessageContaining("one stop at least");
    assertThatThrownBy(() -> LessonText.read("{}")).isInstanceOf(CueException.class)
        .hasMessageContaining("no name");
  }
}
