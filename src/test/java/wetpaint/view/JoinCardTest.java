package wetpaint.view;

import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.Test;

import wetpaint.studio.Mode;
import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/** How a class joins is on the screen as long as people join. */
class JoinCardTest {
  private static final String PAGE = "http://lab.example.org:8080";
  private static final LessonLook LESSON = new LessonLook(1, 4, "One painter", "Who waits here?",
      new PresenterLook("run it", "", List.of("Ask first."), "Two painters", 1, 4, 100));

  @Test
  void inALessonOnASmallScreenCamerasCanReadTheCodeAsWell() {
    var code = QrPattern.of(PAGE + "/#join=maple");
    var card = new Card.Join("ssh -p 2222 wetpaint@lab.example.org", Optional.of("maple"), "SHA256:abc",
        List.of("Ada"), Optional.of(new Card.Page(PAGE, code)));
    var look = SceneSetup.lecture(Mode.SYNC, 1000).look();
    var own = look.own();
    var image = new BasicTextImage(80, 24);
    new LessonScreen().draw(image.newTextGraphics(),
        look.with(
            new Look.Own(own.recording(), own.notice(), own.figures(), own.code(), Optional.of(card))),
        LESSON, Themes.named("dark"), Charset.FULL);
    var text = String.join("\n", SceneSetup.text(image));
    assertThat(text).contains("Join the class", PAGE, "m a p l e", "1 is in:");
    assertThat(text.lines().filter(line -> line.matches(".*[█▀▄]{3}.*")).count()).as(text)
        .isGreaterThanOrEqualTo(code.orElseThrow().rows());
  }
}
