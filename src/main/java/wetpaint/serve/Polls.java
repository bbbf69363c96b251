package wetpaint.serve;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.show.Bulletin;
import wetpaint.view.Look;
import wetpaint.view.Look.Overlay.Question;

/** Puts the questions of a show to a class: a question that is open in the show is open to all. For any thread. */
final class Polls {
  private static final KeyStroke ESCAPE = new KeyStroke(KeyType.Escape);

  private final SharedShow stage;
  private final Optional<VoteFile> file;
  private final Runnable changed;
  private final Runnable voted;
  private Optional<Ballot> ballot = Optional.empty();
  private boolean asking;
  /** Whether the show is about to answer what the class has answered. */
  private boolean lifting;
  private Optional<String> failure = Optional.empty();

  /**
   * @param changed is told when there is a question, or none any more
   * @param voted   is told when there is a vote
   */
  Polls(SharedShow stage, Optional<VoteFile> file, Runnable changed, Runnable voted) {
    this.stage = stage;
    this.file = file;
    this.changed = changed;
    this.voted = voted;
  }

  /** The votes on what is asked now. */
  synchronized Optional<Ballot> now() {
    return ballot;
  }

  /** Whether votes are taken. */
  boolean isOpen() {
    return now().filter(votes -> votes.state() == Ballot.State.OPEN).isPresent();
  }

  /** Why votes could not be written down, told once. */
  synchronized Optional<String> failure() {
    var told = failure;
    failure = Optional.empty();
    return told;
  }

  /** Follows the show: has it asked something, or put it away? */
  synchronized void follow(Look look) {
    if (stage.lead().isPresent()) {
      ballot = stage.lead().flatMap(LedElsewhere::poll)
          .map(poll -> ballot.filter(votes -> votes.word().equals(Bulletin.ballot(poll)))
              .orElseGet(() -> new Ballot(poll.question())).told(poll));
      return;
    }
    var open = open(look.front().overlay());
    if (open.isEmpty()) {
      ballot = Optional.empty();
      if (lifting) {
        // What the class has seen already need not be seen again.
        lifting = false;
        look.front().overlay().filter(Question.class::isInstance).ifPresent(_ -> stage.press(ESCAPE));
      }
    } else if (!asking && ballot.filter(votes -> votes.asks(open.orElseThrow())).isEmpty()) {
      // What the show lets others see has no answer in it; its cue has.
      asking = true;
      stage.cue(cue -> take(open(cue.front().overlay())));
    }
  }

  private void take(Optional<Question> question) {
    synchronized (this) {
      asking = false;
      ballot = question.map(Ballot::new);
    }
    changed.run();
  }

  private static Optional<Question> open(Optional<Look.Overlay> overlay) {
    return overlay.filter(Question.class::isInstance).map(Question.class::cast)
        .filter(question -> question.given() < 0);
  }

  /** Takes somebody's vote and writes it down. @return whether it counts */
  synchronized boolean vote(Member who, int choice) {
    if (ballot.filter(votes -> votes.vote(who.voter(), choice)).isEmpty()) {
      return false;
    }
    var votes = ballot.orElseThrow();
    attempt(() -> file.ifPresent(to -> to.vote(Instant.now(), votes, who, choice)));
    stage.lead().ifPresent(lead -> lead.vote(votes.word(), who, choice));
    voted.run();
    return true;
  }

  /** The same, if the question and the round are still those that the vote is for. */
  synchronized boolean vote(Member who, int choice, String word) {
    return ballot.filter(votes -> votes.word().equals(word)).isPresent() && vote(who, choice);
  }

  /** Takes a vote that was given on another server, if it is for this question and round, revealed or not: it was on its way. */
  synchronized void post(Member who, int choice, String word) {
    ballot.filter(votes -> votes.word().equals(word) && votes.post(who.voter(), choice)).ifPresent(votes -> {
      attempt(() -> file.ifPresent(to -> to.vote(Instant.now(), votes, who, choice)));
      voted.run();
    });
  }

  /** Reveals what is asked, or puts it away if it is revealed. */
  synchronized void reveal() {
    ballot.ifPresent(votes -> {
      if (votes.state() == Ballot.State.OPEN) {
        votes.reveal();
        attempt(() -> file.ifPresent(VoteFile::keep));
      } else {
        close(true);
      }
    });
  }

  /** Asks the same again. @return whether there is something to ask again */
  synchronized boolean again() {
    return ballot.filter(votes -> votes.state() != Ballot.State.CLOSED).map(votes -> {
      votes.again();
      return true;
    }).orElse(false);
  }

  /** Puts it away: the answer of most is the show's, if it is to have one. */
  synchronized void close(boolean answered) {
    ballot.filter(votes -> votes.state() != Ballot.State.CLOSED).ifPresent(votes -> {
      votes.close();
      if (answered && votes.favourite().isPresent()) {
        lifting = true;
        stage.press(new KeyStroke((char) ('1' + votes.favourite().getAsInt()), false, false));
      } else {
        stage.press(ESCAPE);
      }
    });
  }

  private void attempt(Runnable writing) {
    try {
      writing.run();
    } catch (UncheckedIOException e) {
      failure = Optional.of("The votes can't be written down: " + e.getMessage());
    }
  }
}
