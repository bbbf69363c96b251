package wetpaint.cli;

import java.util.Optional;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.serve.SharedShow;
import wetpaint.show.Cue;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;

/**
 * The conductor's show as a class watches it.
 *
 * @param wake has the teacher's own screen drawn anew
 * @param came is called when a teacher comes in from elsewhere
 */
record ConductedShow(Conductor conductor, Runnable wake, Runnable came) implements SharedShow {
  @Override
  public Look look() {
    return conductor.sight().look();
  }

  @Override
  public Optional<LessonLook> lesson() {
    return conductor.sight().lesson();
  }

  @Override
  public long revision() {
    return conductor.revision();
  }

  @Override
  public void press(KeyStroke key) {
    conductor.press(key);
  }

  @Override
  public void cue(Consumer<Cue> taker) {
    conductor.cue(taker);
  }

  @Override
  public boolean isWaiting() {
    return !conductor.isOpen();
  }

  @Override
  public void classChanged() {
    wake.run();
  }

  @Override
  public void teacherCame() {
    came.run();
  }
}
