package wetpaint.cli;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.lesson.Beat;
import wetpaint.lesson.LessonPlayer;
import wetpaint.load.LoadException;
import wetpaint.show.Show;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;
import wetpaint.view.Viewer;

/** A lesson that is given live: its viewer sees the code where a stop shows it, and others hear how it goes. */
final class TaughtLesson {
  private static final long SECOND = 1000;
  private static final KeyStroke CODE = new KeyStroke('k', false, false);

  private final LessonSource source;
  private final Show show;
  private final Viewer viewer;
  private final LessonPlayer player;
  private long now;
  private int number = -1;
  private Beat beat = Beat.SAY;

  /** Begins on a show whose clock stands at {@code now}, or goes on where its cue has the lesson. */
  TaughtLesson(LessonSource source, Show show, Viewer viewer, long now) {
    this.source = source;
    this.show = show;
    this.viewer = viewer;
    this.now = now;
    this.player = LessonPlayer.of(source.lesson(), show, now);
    follow();
  }

  void advance(long to) {
    now = to;
    player.advance(to);
    follow();
  }

  void press(KeyStroke key, long at) {
    now = at;
    player.press(key, at);
    follow();
  }

  private void follow() {
    if (player.number() != number && player.showsCode() != viewer.code().isPresent()) {
      viewer.press(CODE, now);
    }
    if (player.number() != number || player.beat() != beat) {
      number = player.number();
      beat = player.beat();
      source.listener().moved(show.cue(now).json());
    }
    source.listener().seen(script());
  }

  /** Whether it has a file that may be edited. */
  boolean followsFile() {
    return source.edits().isPresent();
  }

  /** Looks whether the lesson's file was edited. @return whether there is something to see */
  boolean poll() {
    try {
      var edited = source.edits().flatMap(LessonSource.Edits::poll);
      edited.ifPresent(player::edited);
      return edited.isPresent();
    } catch (LoadException e) {
      viewer.tell(String.valueOf(e.getMessage()), true, now);
      return true;
    }
  }

  Look look() {
    return player.look();
  }

  LessonLook script() {
    return player.script();
  }

  /** When something changes by itself next: the clock of the lesson does every second. */
  long nextChange() {
    return Math.min(player.nextChange(), now + SECOND - script().presenter().since() % SECOND);
  }
}
