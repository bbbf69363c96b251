package wetpaint.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Show;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;
import wetpaint.view.PresenterLook;

/**
 * Takes a show through a lesson. It is driven like the show itself: whoever owns both hands in the time, in milliseconds of the
 * clock that drives the show, and every key, which this hands on if it is not the lesson's. For one thread.
 */
public final class LessonPlayer {
  private static final long NOTICE = 3000;
  /** Milliseconds after a question was closed in which a number, which may still be meant for it, chooses no mode. */
  private static final long GRACE = 4000;

  private final Show show;
  private Lesson lesson;
  private Stage stage;
  /** What the driver's clock said when the show's time was 0, and what it said last. */
  private long origin;
  private long clock;
  private Optional<Look.Notice> notice = Optional.empty();
  private long noticeUntil;
  /** When a question was closed last. */
  private long closed = -GRACE;

  private LessonPlayer(Lesson lesson, Show show, long now) {
    this.lesson = lesson;
    this.show = show;
    this.clock = now;
    this.stage = new Stage(show, lesson.name());
    this.origin = now - show.cue(now).time();
  }

  /** Goes on where the show's cue has the lesson, or begins at the first stop if it has it nowhere. */
  public static LessonPlayer of(Lesson lesson, Show show, long now) {
    var player = new LessonPlayer(lesson, show, now);
    if (player.known().isEmpty()) {
      player.setUp(0, now - player.origin);
    } else if (player.stop().lanes() > 0) {
      // The runs that are compared may not have been found out yet when the cue was taken.
      player.setUp(player.number(), player.place().began());
    }
    return player;
  }

  /** The same lesson, edited; it stays at the stop that it is at, which {@code r} sets up anew. */
  public void edited(Lesson other) {
    lesson = other;
    stage = new Stage(show, other.name());
    tell("The lesson was edited; r sets this stop up anew");
  }

  /** Lets happen all that is due by then; a run stops where its stop says. */
  public void advance(long now) {
    while (isOnTheWay() && !isThere() && due() <= now) {
      pass(due());
    }
    pass(isOnTheWay() && isThere() ? clock : now);
    if (isOnTheWay() && isThere()) {
      arrive();
      pass(now);
    }
  }

  private void pass(long now) {
    clock = Math.max(clock, now);
    show.advance(clock);
  }

  /** Does what a key asks for: the lesson's keys, and all others in the show. */
  public void press(KeyStroke key, long now) {
    advance(now);
    var over = show.look().front().overlay().filter(LessonPlayer::hasKeysOfItsOwn);
    switch (over.isPresent() ? LessonKey.NONE : LessonKey.of(key)) {
      case NEXT -> next();
      case PREVIOUS -> previous();
      case AGAIN -> setUp(place().stop(), place().began());
      case NONE -> {
        var answer = LessonKey.digit(key);
        if (place().beat() == Beat.ASK && answer >= 0 && isAsked(answer)) {
          close(answer);
        } else if (answer >= 0 && isAnswered()) {
          tell("It is answered: n goes on; Esc closes it, and numbers choose the mode again");
        } else if (answer >= 0 && clock < closed + GRACE) {
          tell("The question is closed: in a moment numbers choose the mode again");
        } else {
          show.press(key, clock);
          stage.restoreCommands(stop(), place(), clock);
        }
      }
    }
  }

  /** A question is the lesson's; help, menus and texts take keys for themselves. */
  private static boolean hasKeysOfItsOwn(Look.Overlay overlay) {
    return !(overlay instanceof Look.Overlay.Question);
  }

  private boolean isAsked(int answer) {
    return show.look().front().overlay().filter(over -> over instanceof Look.Overlay.Question question
        && question.given() < 0 && answer < question.answers().size()).isPresent();
  }

  /** Whether the right answer lies over the stage. */
  private boolean isAnswered() {
    return place().beat() == Beat.REVEAL && show.look().front().overlay()
        .filter(Look.Overlay.Question.class::isInstance).isPresent();
  }

  /** Closes the question with that answer, or -1 for none, and lets the stop run. */
  private void close(int answer) {
    closed = clock;
    start(new LessonPlace(place().stop(), Beat.RUN, answer, place().began()));
  }

  private void next() {
    switch (place().beat()) {
      case ASK -> close(-1);
      case RUN -> {
        if (stop().question().isPresent()) {
          arrive();
        } else {
          nextStop();
        }
      }
      case REVEAL -> {
        closed = clock;
        stage.say(stop(), place().at(Beat.SAY), clock);
      }
      case SAY -> nextStop();
    }
  }

  private void nextStop() {
    if (place().stop() + 1 < lesson.stops().size()) {
      setUp(place().stop() + 1, place().began());
    } else {
      tell("That was the last stop: r sets it up again, q ends the lesson");
    }
  }

  private void previous() {
    if (place().stop() == 0) {
      tell("This is the first stop");
    }
    setUp(Math.max(0, place().stop() - 1), place().began());
  }

  private void setUp(int number, long began) {
    var stop = lesson.stops().get(number);
    if (stop.question().isPresent()) {
      stage.ask(stop, new LessonPlace(number, Beat.ASK, -1, began), clock);
    } else {
      start(new LessonPlace(number, Beat.RUN, -1, began));
    }
  }

  private void start(LessonPlace place) {
    stage.run(lesson.stops().get(place.stop()), place, clock);
  }

  /** The run has shown what it is about. */
  private void arrive() {
    if (stop().question().isPresent()) {
      stage.reveal(stop(), place().at(Beat.REVEAL), clock);
    } else {
      stage.rest(stop(), place().at(Beat.SAY), clock);
    }
  }

  /** Whether the run of the stop is seen going on, as the stop has it. */
  private boolean isOnTheWay() {
    var look = show.look();
    return place().beat() == Beat.RUN && !look.playback().paused()
        && look.lanes().size() == Math.max(1, stop().lanes())
        && stage.isAsWritten(stop());
  }

  private boolean isThere() {
    return show.isDone() || show.look().scene().at() >= stop().until();
  }

  /** When the run gets to where its stop says, or a little before. */
  private long due() {
    var look = show.look();
    var left = stop().until() - look.scene().at();
    return clock + Math.max(1, left * 100 / look.playback().speed());
  }

  /** When something changes by itself next, in milliseconds of the driver's clock; {@link Long#MAX_VALUE} if nothing will. */
  public long nextChange() {
    return Math.min(show.nextChange(),
        notice.isPresent() && clock < noticeUntil ? noticeUntil : Long.MAX_VALUE);
  }

  /** Whether the stop shows the code. */
  public boolean showsCode() {
    return stop().code();
  }

  /** The number of the stop, from 0. */
  public int number() {
    return place().stop();
  }

  /** How far the stop has got. */
  public Beat beat() {
    return place().beat();
  }

  /** The show as it is seen, with the lesson's keys before the others. */
  public Look look() {
    var look = show.look();
    var keys = new ArrayList<Look.Key>(List.of(new Look.Key("n", does())));
    look.keys().stream().filter(key -> !key.key().equals("r")).forEach(keys::add);
    var shown = new Look(look.lanes(), look.pictures(), look.playback(), look.outlook(),
        look.caption().equals(say()) ? "" : look.caption(), keys, look.front(), look.own());
    return notice.filter(_ -> clock < noticeUntil).map(shown::told).orElse(shown);
  }

  /** What the lesson shows beside it. */
  public LessonLook script() {
    var place = place();
    var next = place.stop() + 1 < lesson.stops().size() ? lesson.stops().get(place.stop() + 1).title() : "";
    return new LessonLook(place.stop() + 1, lesson.stops().size(), stop().title(), say(),
        new PresenterLook(does(), stop().say(), stop().notes(), next, clock - origin - place.began(),
            lesson.plannedBefore(place.stop() + 1), lesson.plan()));
  }

  /** What the audience reads: the question, if there is one, until the stop's own text is due. */
  private String say() {
    return place().beat() == Beat.SAY
        ? stop().say()
        : stop().question().map(Look.Overlay.Question::text).orElse(stop().say());
  }

  /** What the key for the next thing does now. */
  private String does() {
    return switch (place().beat()) {
      case ASK -> "run it";
      case RUN -> stop().question().isPresent() ? "answer" : nextWord();
      case REVEAL -> "what it says";
      case SAY -> nextWord();
    };
  }

  private String nextWord() {
    return place().stop() + 1 < lesson.stops().size() ? "next stop" : "the end";
  }

  private void tell(String text) {
    notice = Optional.of(new Look.Notice(text, false));
    noticeUntil = clock + NOTICE;
  }

  private LessonStop stop() {
    return lesson.stops().get(place().stop());
  }

  private Optional<LessonPlace> known() {
    return show.stop().filter(stop -> stop.lesson().equals(lesson.name()))
        .flatMap(stop -> LessonPlace.of(stop, lesson.stops().size()));
  }

  private LessonPlace place() {
    return known().orElseGet(() -> new LessonPlace(0, Beat.SAY, -1, 0));
  }
}
