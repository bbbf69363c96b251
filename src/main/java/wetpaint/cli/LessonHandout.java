package wetpaint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.lesson.Beat;
import wetpaint.lesson.Lesson;
import wetpaint.lesson.LessonPlayer;
import wetpaint.lesson.LessonStop;
import wetpaint.show.Show;
import wetpaint.theme.ThemeSource;
import wetpaint.view.Charset;
import wetpaint.view.LessonScreen;

/** A lesson as Markdown, to hand out: each stop's screen at its end, the question with its answer, what is said, the notes. */
record LessonHandout(Lesson lesson, ThemeSource theme) {
  private static final TerminalSize SIZE = new TerminalSize(80, 24);
  private static final Charset WITHOUT_COLOURS = new Charset(true, false);
  private static final KeyStroke NEXT = new KeyStroke('n', false, false);

  void print(Writer out) throws IOException {
    out.write("# " + lesson.title() + "\n");
    var opening = LessonCommand.opening(lesson, Optional.empty(), theme);
    try (var show = new Show(opening.show(), Runnable::run, () -> {}, 0)) {
      var player = LessonPlayer.of(lesson, show, 0);
      var now = 0L;
      for (var number = 0; number < lesson.stops().size(); number++) {
        var stop = lesson.stops().get(number);
        out.write("\n## " + (number + 1) + ". " + stop.title() + "\n");
        question(stop, out);
        out.write("\n" + stop.say() + "\n\n");
        if (number > 0) {
          player.press(NEXT, now);
        }
        now += stop.runs();
        player.advance(now);
        while (player.beat() != Beat.SAY) {
          player.press(NEXT, now);
        }
        screen(player, out);
        for (var note : stop.notes()) {
          out.write("- " + note + "\n");
        }
      }
    }
  }

  private void screen(LessonPlayer player, Writer out) throws IOException {
    var image = new BasicTextImage(SIZE, TextCharacter.DEFAULT_CHARACTER);
    new LessonScreen().drawStage(image.newTextGraphics(), player.look(), player.script(), theme.theme(),
        WITHOUT_COLOURS);
    out.write("```text\n");
    for (var row = 0; row < SIZE.getRows(); row++) {
      var line = new StringBuilder();
      for (var column = 0; column < SIZE.getColumns(); column++) {
        line.append(image.getCharacterAt(column, row).getCharacterString());
      }
      out.write(line.toString().stripTrailing() + "\n");
    }
    out.write("```\n\n");
  }

  private static void question(LessonStop stop, Writer out) throws IOException {
    if (stop.question().isPresent()) {
      var question = stop.question().orElseThrow();
      out.write("\n**" + question.text() + "**\n\n");
      for (var answer = 0; answer < question.answers().size(); answer++) {
        var belief = question.belief(answer);
        out.write((answer + 1) + ". " + question.answers().get(answer)
            + (answer == question.right() ? " (right)" : belief.isEmpty() ? "" : ": " + belief) + "\n");
      }
      if (!question.why().isEmpty()) {
        out.write("\n" + question.why() + "\n");
      }
    }
  }
}
