package wetpaint.serve;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;

import wetpaint.show.Action;
import wetpaint.show.Keys;
import wetpaint.view.NotesTurned;
import wetpaint.view.Viewer;
import wetpaint.wire.KeyDecoder;
import wetpaint.wire.Seat;

/** Somebody in a class at a terminal of their own: their keys, and what they are at. For any thread where it is public. */
public final class Watcher implements Attendee {
  /** What somebody leaves by. */
  @FunctionalInterface
  public interface Exit {
    /** Gives their terminal back and hangs up. @return done when that has come to an end, one way or the other */
    CompletableFuture<Void> leave(Optional<String> why);
  }

  /** Bytes and keys a second, and at once: a paste comes all at once and is no key. */
  private static final int BYTES = 2000;
  private static final int BYTES_AT_ONCE = 16_384;
  private static final int KEYS = 40;
  private static final int KEYS_AT_ONCE = 80;
  private static final long MILLI = 1_000_000;
  private static final long FREE = -1;

  private final Classroom room;
  private final Member member;
  private final Viewer viewer;
  private final Exit exit;
  private final KeyDecoder decoder = new KeyDecoder();
  private final Allowance bytes;
  private final Allowance keys;
  /** Since when the same frame was seen on its way, or {@link #FREE}. */
  private volatile long stuckSince = FREE;
  private @Nullable Seat<Prospect> seat;
  private volatile Optional<OwnShow> own = Optional.empty();
  private boolean help;
  private NotesTurned notes = NotesTurned.NOT;
  private boolean gone;
  /** How often bytes have come: silence is told of the last ones only. */
  private int fed;

  Watcher(Classroom room, Member member, Viewer viewer, Exit exit) {
    this.room = room;
    this.member = member;
    this.viewer = viewer;
    this.exit = exit;
    this.bytes = new Allowance(BYTES, BYTES_AT_ONCE, room.ticker());
    this.keys = new Allowance(KEYS, KEYS_AT_ONCE, room.ticker());
  }

  void sit(Seat<Prospect> place) {
    seat = place;
  }

  /** Who it is. */
  @Override
  public Member member() {
    return member;
  }

  /** Takes bytes that the terminal sent; more than anybody types are dropped. */
  public void type(byte[] buffer, int from, int length) {
    var taken = bytes.take(length);
    if (taken > 0) {
      var typed = Arrays.copyOfRange(buffer, from, from + taken);
      room.send(() -> feed(typed));
    }
  }

  /** The terminal has another size now. */
  public void resize(TerminalSize size) {
    if (seat != null) {
      seat.resize(size);
      room.wake();
    }
  }

  /** The line is free for the next frame. */
  public void ready() {
    stuckSince = FREE;
    if (seat == null || seat.hasMissed()) {
      room.again();
    }
  }

  /** The line has gone. */
  public void leave() {
    room.leave(this);
  }

  @Override
  public boolean isOff() {
    return own.isPresent();
  }

  // On the class's thread.

  private void feed(byte[] typed) {
    fed++;
    decoder.feed(typed).forEach(this::press);
    awaitSilence(fed, KeyDecoder.ESC_DELAY);
    awaitSilence(fed, KeyDecoder.ABANDON);
  }

  private void awaitSilence(int since, int millis) {
    if (decoder.waiting()) {
      room.later(() -> {
        if (since == fed && decoder.waiting()) {
          decoder.silence(millis).forEach(this::press);
        }
      }, millis);
    }
  }

  private void press(KeyStroke key) {
    if (!gone && keys.take(1) > 0) {
      act(key);
      look();
      room.wake();
    }
  }

  private void act(KeyStroke key) {
    var action = Keys.of(key);
    if (help) {
      help = false;
      if (action.filter(asked -> asked == Action.HELP || asked == Action.ESCAPE).isPresent()) {
        return;
      }
    }
    if (viewer.press(key, now())) {
      tellUntil(viewer.nextChange(now()));
    } else if (action.filter(Action.QUIT::equals).isPresent()) {
      var _ = exit.leave(Optional.empty());
    } else if (action.filter(Action.REDRAW::equals).isPresent() && seat != null) {
      seat.repaint();
    } else if (member.teaches()) {
      turnNotes(action);
      if (!room.desk().press(key)) {
        room.stage().press(key);
      }
    } else if (action.filter(Action.OFF::equals).isPresent()) {
      if (own.isPresent()) {
        comeBack("Back with the class");
      } else {
        goOff();
      }
    } else if (action.filter(Watcher::isTheTeachers).isEmpty()) {
      study(key, action);
    }
  }

  private void turnNotes(Optional<Action> action) {
    var pages = action.map(Action::pages).orElse(0);
    room.stage().lesson().filter(_ -> pages != 0)
        .ifPresent(lesson -> notes = notes.by(pages, lesson.number()));
  }

  /** What writes files, and what leads a class. */
  private static boolean isTheTeachers(Action action) {
    return action.isForClass() || action == Action.RECORD || action == Action.FIGURES;
  }

  private void study(KeyStroke key, Optional<Action> action) {
    var answer = key.getKeyType() == KeyType.Character ? Character.digit(key.getCharacter(), 10) - 1 : -1;
    if (own.isPresent()) {
      own.orElseThrow().press(key);
    } else if (room.polls().isOpen()) {
      if (answer >= 0 && !room.polls().vote(member, answer)) {
        tell("The answers are 1 to " + room.polls().now().map(Ballot::answers).orElse(0));
      }
    } else if (action.filter(Action.HELP::equals).isPresent()) {
      help = true;
    } else if (room.desk().isDeputy(this) && room.polls().now().isEmpty()
        && action.filter(Action.CUE::equals).isEmpty()) {
      room.stage().press(key);
    } else if (answer >= 0 && room.polls().now().isPresent()) {
      tell("Too late to vote: all is told");
    } else if (action.isPresent()) {
      tell("The teacher steers; o: on your own");
    }
  }

  private void goOff() {
    if (room.polls().isOpen()) {
      tell("Answer first, with a number");
    } else if (room.stage().isWaiting()) {
      tell("It begins when the teacher comes");
    } else if (room.isFull()) {
      tell("Too many are off already; try later");
    } else {
      room.stage().cue(cue -> room.send(() -> {
        if (!gone && own.isEmpty()) {
          own = Optional.of(room.own(cue, fault -> comeBack("A fault in Wetpaint: " + fault)));
          tell("This show is yours; o goes back");
        }
      }));
    }
  }

  /** Ends the show of one's own, if there is one. */
  @Override
  public void comeBack(String why) {
    own.ifPresent(show -> {
      own = Optional.empty();
      show.close();
      tell(why);
    });
  }

  /** The keys are lent to them. */
  @Override
  public void lent() {
    room.send(() -> {
      comeBack("");
      tell("You have the keys: all see what you do");
    });
  }

  /** Tells them something, for a while. */
  void tell(String message) {
    viewer.tell(message, false, now());
    look();
    room.wake();
    tellUntil(viewer.nextChange(now()));
  }

  private void tellUntil(long until) {
    if (until < Long.MAX_VALUE) {
      room.later(() -> {
        look();
        room.wake();
      }, Math.max(0, until - now()) + 1);
    }
  }

  private long now() {
    return room.ticker().nanos() / MILLI;
  }

  /** Has their picture follow what they are at. */
  @Override
  public void look() {
    if (seat != null) {
      seat.see(prospect());
    }
  }

  Prospect prospect() {
    var standing = member.teaches()
        ? Prospect.Standing.TEACHER
        : room.desk().isDeputy(this) ? Prospect.Standing.DEPUTY : Prospect.Standing.STUDENT;
    var choice = room.polls().now().map(votes -> votes.choice(member.voter())).orElse(-1);
    return room.prospects().of(new Prospect.Traits(standing, own, viewer.theme(), viewer.code(),
        viewer.notice(now()), help, choice, notes));
  }

  @Override
  public void expire(long millis) {
    if (seat == null || !seat.isBusy()) {
      stuckSince = FREE;
    } else if (stuckSince == FREE) {
      stuckSince = now();
    } else if (now() - stuckSince >= millis) {
      var _ = dismiss("This terminal has read nothing for " + millis / 60_000 + " minutes.");
    }
  }

  /** Ends all that they were at. */
  @Override
  public void end() {
    gone = true;
    own.ifPresent(OwnShow::close);
    own = Optional.empty();
    if (seat != null) {
      seat.leave();
    }
  }

  /** Sends them away. */
  @Override
  public CompletableFuture<Void> dismiss(String why) {
    return exit.leave(Optional.of(why));
  }
}
