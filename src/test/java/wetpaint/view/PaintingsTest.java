package wetpaint.view;

import org.junit.jupiter.api.Test;

import wetpaint.picture.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

/** Paintings are made once for all who look. */
class PaintingsTest {
  @Test
  void whatOneViewerHasIsHadByAll() {
    var picture = Pictures.builtIn().getFirst();
    var one = new Paintings().of(picture, 20, 10, 3);
    assertThat(new Paintings().of(picture, 20, 10, 3)).isSameAs(one);
    assertThat(new Paintings().of(picture, 20, 10, 4)).isNotSameAs(one);
    assertThat(new Paintings().of(picture, 10, 20, 3)).isNotSameAs(one);
  }
}
