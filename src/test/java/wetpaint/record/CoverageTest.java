package wetpaint.record;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CoverageTest {
  private static final int WIDTH = 13;
  private static final int HEIGHT = 9;
  private static final int SAMPLES = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isWhatCountingPointsComesTo(long seed) {
    var random = new Random(seed);
    var triangle = new Path2D.Double();
    triangle.moveTo(random.nextDouble(-4, WIDTH + 4), random.nextDouble(-4, HEIGHT + 4));
    triangle.lineTo(random.nextDouble(-4, WIDTH + 4), random.nextDouble(-4, HEIGHT + 4));
    triangle.lineTo(random.nextDouble(-4, WIDTH + 4), random.nextDouble(-4, HEIGHT + 4));
    triangle.closePath();
    var coverage = Coverage.of(triangle, WIDTH, HEIGHT);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        assertThat(coverage[y * WIDTH + x]).isCloseTo(counted(triangle, x, y), within(0.03));
      }
    }
  }

  private static double counted(Path2D shape, int x, int y) {
    int inside = 0;
    for (int i = 0; i < SAMPLES * SAMPLES; i++) {
      if (shape.contains(x + (i % SAMPLES + 0.5) / SAMPLES,
          y + (Math.floorDiv(i, SAMPLES) + 0.5) / SAMPLES)) {
        inside++;
      }
    }
    return inside / (double) (SAMPLES * SAMPLES);
  }

  @Test
  void addsUpToTheAreaOfACircle() {
    var circle = new Path2D.Double(new Ellipse2D.Double(1.3, 0.7, 8, 8));
    assertThat(Arrays.stream(Coverage.of(circle, WIDTH, HEIGHT)).sum()).isCloseTo(Math.PI * 16, within(0.2));
  }

  @Test
  void countsWhatLiesTwiceUnderAShapeOnce() {
    var twice = new Path2D.Double();
    BlockShapes.rectangle(twice, 0, 0, 3, 3);
    BlockShapes.rectangle(twice, 1, 1, 4, 2.5);
    assertThat(Arrays.stream(Coverage.of(twice, WIDTH, HEIGHT)).sum()).isCloseTo(10.5, within(1e-9));
  }
}
