package wetpaint.page;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Action;
import wetpaint.show.Cue;
import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.view.Viewer;

/**
 * Presses the keys of a tape. Space stops the tape for a while and the show with it; any other key ends the tape, and the show is the
 * reader's from there on. What a tape does where nobody sees it happens at once here.
 */
final class TapeCourse implements Course {
  private static final String YOURS = "the keys are yours";

  /** At a millisecond of the page since the tape began, and of the show's clock, a key is pressed or something is said. */
  private record Deed(long at, long shows, char kind, String what) {
    static Deed of(String line) {
      var parts = line.split(" ", 4);
      return new Deed(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2].charAt(0), parts[3]);
    }
  }

  private final Show show;
  private final Viewer viewer;
  private final Queue<Deed> deeds = new ArrayDeque<>();
  /** What the page's clock said when the tape began, and for how long the tape was stopped since. */
  private final long origin;
  private long paused;
  /** How long the tape did what nobody sees; the show's clock is ahead by that. */
  private long hidden;
  private long stopped = -1;

  /** @param lines the deeds, a line each: two times, k for a key, c for a caption or j for a jump, and which */
  TapeCourse(List<String> lines, Show show, Viewer viewer, long now) {
    this.show = show;
    this.viewer = viewer;
    this.origin = now;
    lines.stream().filter(line -> !line.isEmpty()).map(Deed::of).forEach(deeds::add);
  }

  private boolean isStopped() {
    return stopped >= 0;
  }

  /** What the show's clock says at a time of the page. */
  private long shows(long now) {
    return (isStopped() ? stopped : now) - paused + hidden;
  }

  @Override
  public Show show() {
    return show;
  }

  @Override
  public void advance(long now) {
    for (Deed deed; !isStopped() && (deed = deeds.peek()) != null && origin + paused + deed.at <= now;) {
      deeds.remove();
      hidden = deed.shows - deed.at;
      perform(deed, origin + deed.shows, now);
      if (deeds.isEmpty()) {
        end("The tape is over: " + YOURS, now);
      }
    }
    show.advance(shows(now));
  }

  private void perform(Deed deed, long at, long now) {
    show.advance(at);
    if (deed.kind == 'c') {
      show.say(deed.what);
    } else if (deed.kind == 'k') {
      PageKeys.stroke(deed.what).filter(key -> !viewer.press(key, now)).ifPresent(key -> show.press(key, at));
    }
  }

  private void end(String why, long now) {
    deeds.clear();
    show.say("");
    viewer.tell(why, false, now);
  }

  @Override
  public void press(KeyStroke key, long now) {
    if (!deeds.isEmpty() && Keys.of(key).filter(Action.PAUSE::equals).isPresent()) {
      if (isStopped()) {
        goOn(now);
        viewer.tell("The tape goes on", false, now);
      } else {
        stopped = now;
        viewer.tell("The tape is paused: Space goes on", false, now);
      }
      return;
    }
    if (!deeds.isEmpty()) {
      goOn(now);
      end("The tape stops here: " + YOURS, now);
    }
    if (!viewer.press(key, now)) {
      show.press(key, shows(now));
    }
  }

  private void goOn(long now) {
    if (isStopped()) {
      paused += now - stopped;
      stopped = -1;
    }
  }

  @Override
  public void follow(String cue, long now) {
    var moment = Cue.parse(cue);
    goOn(now);
    deeds.clear();
    show.follow(moment, shows(now));
  }

  @Override
  public String cue(long now) {
    return show.cue(shows(now)).json();
  }

  @Override
  public long nextChange() {
    if (isStopped()) {
      return Long.MAX_VALUE;
    }
    var next = deeds.peek();
    var changes = show.nextChange();
    return Math.min(next == null ? Long.MAX_VALUE : origin + paused + next.at,
        changes == Long.MAX_VALUE ? changes : changes + paused - hidden);
  }
}
