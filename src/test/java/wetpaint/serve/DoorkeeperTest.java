package wetpaint.serve;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No more come in than there is room for, and who goes makes room. */
class DoorkeeperTest {
  @Test
  void aClassComesInAtOnceFromOneAddressAndNoMore() {
    var keeper = new Doorkeeper(100);
    assertThat(IntStream.range(0, 100).allMatch(_ -> keeper.comes("school"))).isTrue();
    assertThat(IntStream.range(0, 100).allMatch(_ -> keeper.enters("school", false))).isTrue();
    assertThat(keeper.comes("school")).isTrue();
    assertThat(keeper.enters("school", false)).as("the 101st").isFalse();
    assertThat(keeper.enters("school", true)).as("the teacher").isTrue();
    keeper.goes("school", true);
    keeper.goes("school", true);
    assertThat(keeper.comes("school")).isTrue();
    assertThat(keeper.enters("school", false)).isTrue();
  }

  @Test
  void strangersWhoOnlyConnectFillTheirOwnAddressAndThenWhatThereIsForAll() {
    var keeper = new Doorkeeper(300);
    assertThat(IntStream.range(0, 1000).filter(_ -> keeper.comes("one")).count()).isBetween(100L, 150L);
    assertThat(keeper.comes("another")).isTrue();
    var all = IntStream.range(0, 1000).filter(number -> keeper.comes("host " + number)).count();
    assertThat(all).isLessThan(200);
    IntStream.range(0, 100).forEach(_ -> keeper.goes("one", false));
    assertThat(keeper.comes("one")).isTrue();
  }

  @Test
  void oneAddressDoesNotFillALargeClass() {
    var keeper = new Doorkeeper(300);
    var in = IntStream.range(0, 400).filter(_ -> keeper.comes("one") && keeper.enters("one", false)).count();
    assertThat(in).isEqualTo(270);
    assertThat(keeper.comes("another") && keeper.enters("another", false)).isTrue();
  }
}
