package wetpaint.serve;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import wetpaint.show.Bulletin;
import wetpaint.view.Card;

/**
 * Makes a bulletin whenever there is something new to tell a class, as long as somebody takes them. A key of the teacher is told at
 * once; how many have answered is told a few times a second only, for a whole class answers at once. For any thread.
 */
final class Newsroom {
  /** Milliseconds between two bulletins of which only counts are new. */
  private static final long COUNTS = 250;
  private static final long MILLI = 1_000_000;

  /** What makes a bulletin another one: the cue by its revision, the lesson by what the audience reads. */
  private record Topic(long revision, int stop, String title, String say, Optional<Card.Poll> poll,
      int recalls) {
    /** Whether it is the same but for how many have answered. */
    boolean isMuchLike(Topic other) {
      return revision == other.revision && stop == other.stop && title.equals(other.title)
          && say.equals(other.say)
          && poll.map(Topic::uncounted).equals(other.poll.map(Topic::uncounted)) && recalls == other.recalls;
    }

    private static Card.Poll uncounted(Card.Poll poll) {
      return new Card.Poll(poll.question(), poll.rounds(), poll.round(), 0, 0, poll.choice(), poll.teaches());
    }
  }

  private final Classroom room;
  private final SharedShow stage;
  private final Polls polls;
  private final IntSupplier present;
  private final Set<Consumer<Edition>> readers = new CopyOnWriteArraySet<>();
  private volatile Optional<Edition> latest = Optional.empty();
  private Optional<Topic> told = Optional.empty();
  private boolean asking;
  private boolean counting;
  private int recalls;

  Newsroom(Classroom room, SharedShow stage, Polls polls, IntSupplier present) {
    this.room = room;
    this.stage = stage;
    this.polls = polls;
    this.present = present;
  }

  /**
   * Has somebody told every edition from now on; it must not wait. The latest one there is, if any, is told at once, and one that was
   * given out before may come after it.
   */
  void subscribe(Consumer<Edition> reader) {
    readers.add(reader);
    latest.ifPresent(reader);
    changed();
  }

  /** Tells somebody nothing any more. */
  void unsubscribe(Consumer<Edition> reader) {
    readers.remove(reader);
  }

  /** Everybody is called back. */
  synchronized void recall() {
    recalls++;
    changed();
  }

  /** There may be something new. */
  void changed() {
    if (!readers.isEmpty()) {
      look();
    }
  }

  private synchronized void look() {
    var topic = topic();
    if (asking || told.filter(topic::equals).isPresent()) {
      return;
    }
    if (told.filter(topic::isMuchLike).isPresent()) {
      if (!counting) {
        counting = true;
        room.later(this::count, COUNTS);
      }
    } else {
      ask();
    }
  }

  private synchronized void count() {
    counting = false;
    if (!asking) {
      ask();
    }
  }

  private void ask() {
    asking = true;
    stage.cue(cue -> {
      // On the show's thread: that is when the cue's time is.
      var at = room.ticker().nanos() / MILLI;
      tell(topic -> new Bulletin(at, cue, stage.lesson(), topic.poll, topic.recalls));
    });
  }

  private interface Writing {
    Bulletin of(Topic topic);
  }

  private void tell(Writing writing) {
    Edition edition;
    synchronized (this) {
      asking = false;
      var topic = topic();
      told = Optional.of(topic);
      var bulletin = writing.of(topic);
      edition = new Edition(latest.map(Edition::number).orElse(0L) + 1, bulletin, bulletin.json());
      latest = Optional.of(edition);
    }
    // The show does not wait until thousands are told.
    room.send(() -> readers.forEach(reader -> reader.accept(edition)));
    changed();
  }

  private Topic topic() {
    var lesson = stage.lesson();
    return new Topic(stage.revision(), lesson.map(look -> look.number()).orElse(0),
        lesson.map(look -> look.title()).orElse(""), lesson.map(look -> look.say()).orElse(""),
        polls.now().filter(votes -> votes.state() != Ballot.State.CLOSED)
            .map(votes -> votes.card(present.getAsInt(), -1, false)),
        recalls);
  }
}
