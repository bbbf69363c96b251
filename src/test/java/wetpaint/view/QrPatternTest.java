package wetpaint.view;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A code as a camera reads it: dark on light, with its three corners. */
class QrPatternTest {
  @Test
  void itsCornersAreWhereACameraLooksForThem() {
    var lines = QrPattern.of("http://127.0.0.1:8080/#join=maple").orElseThrow().toString().lines().toList();
    assertThat(lines).hasSize(lines.getFirst().length());
    for (var corner : new String[]{lines.getFirst().substring(0, 8), lines.get(6).substring(0, 8),
        lines.get(lines.size() - 7).substring(0, 8), lines.getLast().substring(0, 8)}) {
      assertThat(corner).isEqualTo("#######.");
    }
    assertThat(lines.getFirst()).endsWith(".#######");
  }

  @Test
  void twoModulesAreInACellAndTheRimIsLight() {
    var pattern = QrPattern.of("x").orElseThrow();
    var board = new Framebuffer(pattern.columns() + 1, pattern.rows() + 1, Charset.FULL);
    pattern.draw(board.sheet);
    assertThat(board.row(0).substring(0, pattern.columns())).isEqualTo("█".repeat(pattern.columns()));
    assertThat(board.row(1)).startsWith("██ ▄▄▄▄▄ █");
  }

  @Test
  void whatIsTooLongHasNone() {
    assertThat(QrPattern.of("x".repeat(3000))).isEmpty();
    assertThat(QrPattern.of("x".repeat(2900))).isPresent();
  }
}
