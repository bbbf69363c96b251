package wetpaint.view;

import java.util.ArrayList;
import java.util.List;

import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

/**
 * Who is doing what at an instant.
 *
 * @param ready    canvases without a painter that want one
 * @param standing painters that hold a canvas that they can't paint
 * @param free     painters without a canvas
 */
record Tally(List<Integer> painting, List<Integer> drying, List<Integer> ready, List<Integer> blocked,
    List<Integer> done,
    List<Integer> standing, List<Integer> free, int painters) {
  static Tally of(Scene scene) {
    var painting = new ArrayList<Integer>();
    var drying = new ArrayList<Integer>();
    var ready = new ArrayList<Integer>();
    var blocked = new ArrayList<Integer>();
    var done = new ArrayList<Integer>();
    for (var number = 0; number < scene.canvases().size(); number++) {
      (switch (scene.canvas(number).phase()) {
        case READY -> ready;
        case PAINTING -> painting;
        case DRYING -> drying;
        case BLOCKED -> blocked;
        case DONE -> done;
      }).add(number);
    }
    var standing = new ArrayList<Integer>();
    var free = new ArrayList<Integer>();
    var painters = 0;
    for (var number = 0; number < scene.painters().size(); number++) {
      var state = scene.painters().get(number).last();
      if (state.hired()) {
        painters++;
        if (state.canvas() < 0) {
          free.add(number);
        } else if (scene.canvas(state.canvas()).phase() != Phase.PAINTING) {
          standing.add(number);
        }
      }
    }
    return new Tally(painting, drying, ready, blocked, done, standing, free, painters);
  }

  int undone() {
    return painting.size() + drying.size() + ready.size() + blocked.size();
  }
}
