package wetpaint.wire;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers of characters: each keeps its own, and there are not more than so many. */
class ClustersTest {
  @Test
  void whatIsKnownStaysAndTheRestHasNoRoom() {
    var clusters = new Clusters();
    for (var number = 0; number < Clusters.MOST; number++) {
      assertThat(clusters.number("cluster " + number)).hasValue(number);
    }
    assertThat(clusters.number("one more")).isEmpty();
    assertThat(clusters.number("cluster 7")).hasValue(7);
    assertThat(clusters.text(7)).isEqualTo("cluster 7");
  }
}
