package wetpaint.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.show.Action;
import wetpaint.show.Keys;

/**
 * Somebody in a class by a browser, who is in as long as a line of theirs is open: what they see they draw themselves, what they are told
 * besides is their own vote, whether the keys are theirs, and what is wrong with the line to the teacher. For any thread.
 */
final class WebGuest implements Attendee {
  /** Lines that somebody may have open at a time: a browser has as many tabs. */
  private static final int LINES = 4;
  /** Milliseconds for which somebody whose line has gone stays in: they may load the page again. */
  private static final long GRACE = 3000;
  /** Votes and keys a second, and at once. */
  private static final int RATE = 20;
  private static final int AT_ONCE = 60;

  private final Classroom room;
  private final Member member;
  private final Allowance allowance;
  private final List<WebStream> lines = new ArrayList<>();
  private boolean in;
  private Optional<Map<String, Object>> told = Optional.empty();

  WebGuest(Classroom room, Member member) {
    this.room = room;
    this.member = member;
    this.allowance = new Allowance(RATE, AT_ONCE, room.ticker());
  }

  @Override
  public Member member() {
    return member;
  }

  /** A line of theirs is open. */
  synchronized void opened(WebStream line) {
    if (lines.size() >= LINES) {
      lines.removeFirst().end();
    }
    lines.add(line);
    told = Optional.empty();
    if (!in) {
      in = true;
      room.admit(this);
    }
    look();
  }

  /** A line of theirs has gone. */
  synchronized void closed(WebStream line) {
    lines.remove(line);
    if (lines.isEmpty()) {
      room.later(this::leaveIfGone, GRACE);
    }
  }

  private synchronized void leaveIfGone() {
    if (lines.isEmpty()) {
      leave();
    }
  }

  /** Is in no more. */
  synchronized void leave() {
    if (in) {
      in = false;
      room.leave(this);
    }
  }

  /** Whether they have a line open. */
  synchronized boolean isThere() {
    return !lines.isEmpty();
  }

  /** Whether they have done more than people do. */
  boolean isTooMuch() {
    return allowance.take(1) == 0;
  }

  /**
   * Takes their vote.
   *
   * @param ballot which question and round it is for
   * @return whether it counts
   */
  boolean vote(String ballot, int answer) {
    var counts = !member.teaches() && room.polls().vote(member, answer, ballot);
    if (counts) {
      look();
    }
    return counts;
  }

  /** Presses a key of the show, if they have the keys. @return whether they have */
  boolean press(String name) {
    var key = "Enter".equals(name)
        ? Optional.of(new KeyStroke(KeyType.Enter))
        : Keys.named(name).or(() -> digit(name));
    var action = key.flatMap(Keys::of);
    if (action.filter(asked -> asked.isViewers() || asked == Action.QUIT || asked == Action.OFF)
        .isPresent()) {
      return false;
    }
    if (member.teaches()) {
      key.filter(stroke -> !room.desk().press(stroke)).ifPresent(room.stage()::press);
      return key.isPresent();
    }
    var may = key.isPresent() && room.desk().isDeputy(this) && room.polls().now().isEmpty()
        && action.filter(asked -> asked.isForClass() || asked == Action.CUE).isEmpty();
    key.filter(_ -> may).ifPresent(room.stage()::press);
    return may;
  }

  private static Optional<KeyStroke> digit(String name) {
    return name.matches("[0-9]")
        ? Optional.of(new KeyStroke(name.charAt(0), false, false))
        : Optional.empty();
  }

  @Override
  public void comeBack(String why) {
    // The bulletins tell them: what they do on their own is not done here.
  }

  @Override
  public void lent() {
    room.refreshSoon();
  }

  @Override
  public synchronized void look() {
    var word = word();
    if (!lines.isEmpty() && told.filter(word::equals).isEmpty()) {
      told = Optional.of(word);
      var event = WebEvent.single("you", word);
      lines.forEach(line -> line.tell(event));
    }
  }

  private Map<String, Object> word() {
    if (member.teaches()) {
      return room.desk().notes();
    }
    var votes = room.polls().now();
    return Map.of("name", member.name(), "keys", room.desk().isDeputy(this), "choice",
        votes.map(ballot -> ballot.choice(member.voter())).orElse(-1), "trouble",
        room.stage().lead().flatMap(LedElsewhere::trouble).orElse(""));
  }

  @Override
  public synchronized void end() {
    lines.forEach(WebStream::end);
  }

  @Override
  public synchronized CompletableFuture<Void> dismiss(String why) {
    var event = WebEvent.single("over", Map.of("why", why));
    lines.forEach(line -> {
      line.tell(event);
      line.end();
    });
    return CompletableFuture.completedFuture(null);
  }
}
