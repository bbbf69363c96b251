package wetpaint.show;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.sun.management.HotSpotDiagnosticMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;
import wetpaint.view.Charset;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who presses anything at any time does no harm. */
class RandomWalkTest {
  private static final String LETTERS = "12345[] +-rstcCpxhub?1234512345  xh";
  private static final List<KeyStroke> OTHERS = List.of(new KeyStroke(KeyType.Tab),
      new KeyStroke(KeyType.ArrowLeft),
      new KeyStroke(KeyType.ArrowRight), new KeyStroke(KeyType.ArrowLeft, false, false, true),
      new KeyStroke(KeyType.ArrowRight, false, false, true), new KeyStroke(KeyType.Home),
      new KeyStroke(KeyType.End),
      new KeyStroke(KeyType.PageUp), new KeyStroke(KeyType.PageDown), new KeyStroke(KeyType.Escape),
      new KeyStroke(KeyType.F5), new KeyStroke('é', false, false));
  private static final List<TerminalSize> SIZES = List.of(new TerminalSize(80, 24), new TerminalSize(40, 14),
      new TerminalSize(133, 41));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void twoThousandKeys(long seed) {
    var random = new Random(seed);
    var screenplay = new Screenplay();
    try (var hand = Stagehand.lecture(Mode.SYNC)) {
      for (var key = 0; key < 2000; key++) {
        hand.after(random.nextInt(700));
        hand.show.press(random.nextInt(3) == 0
            ? OTHERS.get(random.nextInt(OTHERS.size()))
            : new KeyStroke(LETTERS.charAt(random.nextInt(LETTERS.length())), false, false));
        if (key % 10 == 0) {
          var look = hand.look();
          assertConsistent(look.scene());
          look.lanes().forEach(RandomWalkTest::assertConsistent);
          if (look.lanes().isEmpty()) {
            assertRepeatable(hand.show, look.scene());
          }
          var image = new BasicTextImage(SIZES.get(random.nextInt(SIZES.size())),
              TextCharacter.DEFAULT_CHARACTER);
          screenplay.draw(image.newTextGraphics(), look, hand.show.theme(), Charset.FULL);
        }
      }
    }
  }

  @Test
  void noThreadStaysBehind(@TempDir Path folder) throws IOException {
    try (var hand = Stagehand.lecture(Mode.PARALLEL)) {
      hand.at(3000).press(KeyType.Home).press('2', ' ').after(1000).press('c', 'c', 'r').after(500)
          .press('s');
    }
    var dump = folder.resolve("threads.json");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(dump.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
    assertThat(Files.readString(dump)).doesNotContain("\"foreman\"", "\"canvas 0\"", "\"world\"");
  }

  private static void assertConsistent(Scene scene) {
    var held = new HashSet<Integer>();
    var painting = 0;
    for (var number = 0; number < scene.canvases().size(); number++) {
      var canvas = scene.canvas(number);
      painting += canvas.phase() == Phase.PAINTING ? 1 : 0;
      assertThat(canvas.phase() != Phase.PAINTING || canvas.holder().isPresent()).isTrue();
      if (canvas.holder().isPresent()) {
        assertThat(held.add(canvas.painter())).as("a painter holds one canvas").isTrue();
      }
      assertThat(canvas.painted(scene.at())).isBetween(0L, canvas.plan());
    }
    assertThat(painting).isLessThanOrEqualTo(scene.setting().painters());
  }

  /** The run, simulated, stands at that moment as the one that is seen. */
  private static void assertRepeatable(Show show, Scene scene) {
    var again = Studio.simulate(show.run()).scene().back(scene.at());
    for (var number = 0; number < scene.canvases().size(); number++) {
      assertThat(again.canvas(number)).isEqualTo(scene.canvas(number));
    }
    assertThat(again.setting()).isEqualTo(scene.setting());
  }
}
