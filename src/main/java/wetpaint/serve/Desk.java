package wetpaint.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.show.Action;
import wetpaint.show.ClassLook;
import wetpaint.show.Keys;
import wetpaint.view.Card;
import wetpaint.view.Look;

/** The teacher's desk: the keys that lead the class, and what the teacher and everybody else see of the show. For any thread. */
public final class Desk {
  private static final long NOTICE = 3000;
  private static final long MILLI = 1_000_000;
  private static final Look.Notice WAITING = new Look.Notice("It begins when the teacher comes", false);

  private final Classroom room;
  private final SharedShow stage;
  private final Polls polls;
  private final ClassPlan plan;
  private boolean card;
  private Optional<Lending> lending = Optional.empty();
  private Optional<Attendee> deputy = Optional.empty();
  private Optional<Look.Notice> notice = Optional.empty();
  private long noticeUntil;
  /** Until when a second q ends the class. */
  private long quitUntil;

  Desk(Classroom room, SharedShow stage, Polls polls, ClassPlan plan) {
    this.room = room;
    this.stage = stage;
    this.polls = polls;
    this.plan = plan;
  }

  /** Does what a teacher's key asks for, if it leads the class. @return whether it does; all others are the show's */
  public synchronized boolean press(KeyStroke key) {
    var action = Keys.of(key);
    var taken = action.filter(Action.QUIT::equals).isPresent()
        ? asksToEnd()
        : lending.isPresent() ? lend(key) : leads(action, key);
    if (taken) {
      room.refreshSoon();
      room.hurry();
    }
    return taken;
  }

  /** Whether the key that ends the class has to be pressed again: a slip would throw everybody out. */
  private boolean asksToEnd() {
    var now = millis();
    var watching = room.present();
    if (watching == 0 || now < quitUntil) {
      return false;
    }
    quitUntil = now + NOTICE;
    tell(watching + (watching == 1 ? " watches" : " watch") + ": q again ends the class");
    return true;
  }

  private boolean leads(Optional<Action> action, KeyStroke key) {
    var done = action.filter(Action::isForClass);
    if (done.isPresent()) {
      lead(done.orElseThrow());
      return true;
    }
    if (card && (action.filter(Action.ESCAPE::equals).isPresent() || key.getKeyType() == KeyType.Enter)) {
      card = false;
      return true;
    }
    return polls.now().isPresent() && asks(action, key);
  }

  private void lead(Action action) {
    switch (action) {
      case JOIN -> card = !card;
      case CALL_BACK -> {
        room.callBack();
        tell("Everybody is called back");
      }
      case LEND -> offer();
      case ASK_AGAIN -> {
        if (!polls.again()) {
          tell("There is no question to ask again; p asks one");
        }
      }
      default -> tell("You lead the class; students go off on their own by this key");
    }
  }

  /** While something is asked, no key changes the show. */
  private boolean asks(Optional<Action> action, KeyStroke key) {
    if (action.filter(asked -> asked == Action.QUIT || asked.isViewers()).isPresent()) {
      return false;
    }
    if (key.getKeyType() == KeyType.Enter || action.filter(Action.NEXT_STOP::equals).isPresent()) {
      polls.reveal();
    } else if (action.filter(Action.ESCAPE::equals).isPresent()) {
      polls.close(!polls.isOpen());
    } else {
      tell(polls.isOpen()
          ? "The class votes: n or Enter reveals, P asks again, Esc puts it away"
          : "n or Enter goes on, P asks the same again");
    }
    return true;
  }

  private void offer() {
    var who = room.deputies();
    if (deputy.isPresent()) {
      tell("You have the keys again");
      deputy = Optional.empty();
    } else if (who.isEmpty()) {
      tell("Nobody is in to lend the keys to");
    } else {
      lending = Optional.of(new Lending(who, 0));
    }
  }

  private boolean lend(KeyStroke key) {
    var offered = lending.orElseThrow();
    lending = offered.moved(key);
    offered.chosen(key).ifPresent(chosen -> {
      lending = Optional.empty();
      deputy = Optional.of(chosen);
      tell(chosen.member().name() + " has the keys; g takes them back");
      chosen.lent();
    });
    return true;
  }

  /** Somebody has gone. */
  synchronized void left(Attendee attendee) {
    if (deputy.filter(attendee::equals).isPresent()) {
      deputy = Optional.empty();
      tell(attendee.member().name() + " has gone, and you have the keys");
    }
  }

  synchronized boolean isDeputy(Attendee attendee) {
    return deputy.filter(attendee::equals).isPresent();
  }

  /** Tells the teacher something, for a while. */
  synchronized void tell(String message) {
    notice = Optional.of(new Look.Notice(message, false));
    noticeUntil = millis() + NOTICE;
    room.later(room::wake, NOTICE + 1);
    room.wake();
  }

  private synchronized Optional<Look.Notice> notice() {
    polls.failure().ifPresent(this::tell);
    return notice.filter(_ -> millis() < noticeUntil);
  }

  private long millis() {
    return room.ticker().nanos() / MILLI;
  }

  /** The show as a teacher sees it: with the class, and with the votes counted but not told. */
  public Look seen(Look look) {
    var present = room.present();
    var own = look.own();
    var line = plan.invitation() + "   " + present + (present == 1 ? " watches" : " watch");
    var seen = look.with(
        new Look.Own(own.recording(), notice().or(own::notice), own.figures().or(() -> Optional.of(line)),
            own.code(), card(look)));
    return polls.now().filter(votes -> votes.state() != Ballot.State.CLOSED).isEmpty()
        ? seen.hinting(Stream.concat(look.keys().stream(), Stream.of(Keys.hint(Action.JOIN))).toList())
        : seen.hinting(asking());
  }

  private synchronized Optional<Card> card(Look look) {
    if (lending.isPresent()) {
      return Optional.of(new Card.Laid(lending.orElseThrow().menu()));
    }
    if (card) {
      return Optional.of(new Card.Join(plan.command(), plan.code(), plan.proof(),
          room.students().names().stream().map(Member::name).toList(), plan.page()));
    }
    if (look.front().overlay().filter(Look.Overlay.Help.class::isInstance).isPresent()) {
      return Optional.of(new Card.Laid(new Look.Overlay.Help(
          Stream.concat(Keys.teacherHelp().stream(), Keys.help().stream()).toList())));
    }
    return polls.now().map(votes -> votes.card(room.present(), -1, true));
  }

  /** What a teacher away from this screen reads: what comes, what to say, and how the vote stands. */
  Map<String, Object> notes() {
    var notes = new LinkedHashMap<String, Object>();
    stage.lesson().ifPresent(lesson -> {
      var speaker = lesson.presenter();
      notes.put("number", lesson.number());
      notes.put("stops", lesson.stops());
      notes.put("title", lesson.title());
      notes.put("say", lesson.say());
      notes.put("does", speaker.now());
      notes.put("tells", speaker.tells());
      notes.put("notes", speaker.notes());
      notes.put("next", speaker.next());
      notes.put("began", (room.ticker().nanos() / MILLI - speaker.since()) / 1000);
      notes.put("planned", speaker.planned() / 1000);
    });
    notes.put("paused", stage.look().playback().paused());
    notes.put("present", room.present());
    polls.now().filter(votes -> votes.state() != Ballot.State.CLOSED).ifPresent(votes -> {
      var card = votes.card(0, -1, true);
      notes.put("question", card.question().text());
      notes.put("voted", card.voted());
      notes.put("revealed", card.isRevealed());
    });
    return notes;
  }

  private List<Look.Key> asking() {
    return List.of(new Look.Key("n Enter", polls.isOpen() ? "reveal" : "go on"), Keys.hint(Action.ASK_AGAIN),
        Keys.hint(Action.ESCAPE), Keys.hint(Action.QUIT));
  }

  /** What somebody sees at this moment. */
  Look look(Prospect prospect) {
    var traits = prospect.traits();
    var look = stage.look();
    if (traits.standing() == Prospect.Standing.TEACHER) {
      var led = seen(look.with(new Look.Own(false, traits.notice(), Optional.empty(), traits.code())));
      return led.hinting(led.keys().stream().map(ClassLook::leaving).toList());
    }
    var waits = Optional.of(WAITING).filter(_ -> stage.isWaiting());
    var trouble = stage.lead().flatMap(LedElsewhere::trouble).map(found -> new Look.Notice(found, false));
    var seen = new ClassLook(traits.notice().or(() -> trouble).or(() -> waits), traits.code(),
        polls.now().map(votes -> votes.card(room.present(), traits.choice(), false)), traits.help(),
        traits.standing() == Prospect.Standing.DEPUTY);
    return traits.own().map(own -> seen.ofOwn(own.look()))
        .orElseGet(() -> seen.of(waits.isPresent() ? look.without() : look));
  }
}
