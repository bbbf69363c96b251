package wetpaint.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.show.Action;
import wetpaint.show.Keys;
import wetpaint.view.Card;
import wetpaint.view.Look;

/** The teacher's desk: the keys that lead the class, and what the teacher and everybody else see of the show. For any thread. */
public final class Desk {
  private static final long NOTICE = 3000;
  private static final long MILLI = 1_000_000;

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
    var watching = room.students().size();
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
    var students = room.students();
    var own = look.own();
    var line = plan.invitation() + "   " + students.size() + (students.size() == 1 ? " watches" : " watch");
    var seen = look.with(
        new Look.Own(own.recording(), notice().or(own::notice), own.figures().or(() -> Optional.of(line)),
            own.code(), card(look, students)));
    return polls.now().filter(votes -> votes.state() != Ballot.State.CLOSED).isEmpty()
        ? seen.hinting(Stream.concat(look.keys().stream(), Stream.of(Keys.hint(Action.JOIN))).toList())
        : seen.hinting(asking());
  }

  private synchronized Optional<Card> card(Look look, List<Member> students) {
    if (lending.isPresent()) {
      return Optional.of(new Card.Laid(lending.orElseThrow().menu()));
    }
    if (card) {
      return Optional.of(new Card.Join(plan.command(), plan.code(), plan.proof(),
          students.stream().map(Member::name).toList(), plan.page()));
    }
    if (look.front().overlay().filter(Look.Overlay.Help.class::isInstance).isPresent()) {
      return Optional.of(new Card.Laid(new Look.Overlay.Help(
          Stream.concat(Keys.teacherHelp().stream(), Keys.help().stream()).toList())));
    }
    return polls.now().map(votes -> votes.card(students.size(), -1, true));
  }

  private List<Look.Key> asking() {
    return List.of(new Look.Key("n Enter", polls.isOpen() ? "reveal" : "go on"), Keys.hint(Action.ASK_AGAIN),
        Keys.hint(Action.ESCAPE), Keys.hint(Action.QUIT));
  }

  /** What somebody sees at this moment. */
  Look look(Prospect prospect) {
    var traits = prospect.traits();
    if (traits.own().isPresent()) {
      var own = traits.own().orElseThrow().look();
      var back = Keys.hint(Action.OFF,
          polls.isOpen() ? "back: the class is asked" : "on your own: go back");
      return own.with(new Look.Own(false, traits.notice(), Optional.empty(), traits.code()))
          .hinting(Stream.concat(Stream.of(back), own.keys().stream().map(Desk::leaving)).toList());
    }
    var look = stage.look();
    if (traits.standing() == Prospect.Standing.TEACHER) {
      return seen(look.with(new Look.Own(false, traits.notice(), Optional.empty(), traits.code())));
    }
    Optional<Card> before = traits.help()
        ? Optional.of(new Card.Laid(new Look.Overlay.Help(Keys.classHelp())))
        : polls.now().map(votes -> votes.card(room.students().size(), traits.choice(), false));
    return staged(look).with(new Look.Own(false, traits.notice(), Optional.empty(), traits.code(), before))
        .hinting(keys(traits));
  }

  /** What ends a show of one's own takes a student out of the class. */
  private static Look.Key leaving(Look.Key key) {
    var quit = Keys.hint(Action.QUIT, "leave");
    return key.key().equals(quit.key()) ? quit : key;
  }

  /** The stage, without what is laid over it for the teacher. */
  private static Look staged(Look look) {
    return look.front().overlay().filter(over -> !(over instanceof Look.Overlay.Question)).isPresent()
        ? look.without()
        : look;
  }

  private List<Look.Key> keys(Prospect.Traits traits) {
    var keys = new ArrayList<Look.Key>();
    if (traits.standing() == Prospect.Standing.DEPUTY) {
      keys.add(new Look.Key("1-5", "the keys are yours"));
    }
    polls.now().filter(_ -> polls.isOpen())
        .ifPresent(votes -> keys.add(new Look.Key("1-" + votes.question().answers().size(),
            traits.choice() < 0 ? "answer" : "answer again")));
    keys.add(Keys.hint(Action.OFF));
    keys.add(Keys.hint(Action.NEXT_THEME));
    keys.add(Keys.hint(Action.CODE));
    keys.add(Keys.hint(Action.HELP));
    keys.add(Keys.hint(Action.QUIT, "leave"));
    return keys;
  }
}
