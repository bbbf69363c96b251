package wetpaint.page;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Show;
import wetpaint.view.Viewer;

/** Goes on by the keys alone. */
record FreeCourse(Show show, Viewer viewer) implements Course {
  @Override
  public void advance(long now) {
    show.advance(now);
  }

  @Override
  public void press(KeyStroke key, long now) {
    if (!viewer.press(key, now)) {
      show.press(key, now);
    }
  }

  @Override
  public long nextChange() {
    return show.nextChange();
  }
}
