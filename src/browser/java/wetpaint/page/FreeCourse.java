package wetpaint.page;

import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Cue;
import wetpaint.show.Show;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;
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
  public void follow(String cue, long now) {
    show.follow(Cue.parse(cue), now);
  }

  @Override
  public String cue(long now) {
    return show.cue(now).json();
  }

  @Override
  public Look look() {
    return show.look();
  }

  @Override
  public Optional<LessonLook> strip() {
    return Optional.empty();
  }

  @Override
  public long nextChange() {
    return show.nextChange();
  }
}
