package wetpaint.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import wetpaint.show.Bulletin;
import wetpaint.view.Card;
import wetpaint.view.Look.Overlay.Question;

/** The votes on a question, in one round after the other. For any thread. */
final class Ballot {
  /** What may be done with it. */
  enum State {
    /** Votes are taken. */
    OPEN,
    /** All is told. */
    REVEALED,
    /** It is put away, and the show has yet to do so. */
    CLOSED
  }

  /** The most names that have a vote in a round: several times as many as a server lets in, as on other servers of the class. */
  static final int MOST = 20_000;

  private final Question question;
  private final List<Map<String, Integer>> rounds = new ArrayList<>(List.of(new LinkedHashMap<>()));
  private State state = State.OPEN;
  /** The count that another server has told, if votes are counted there. */
  private Optional<Card.Poll> elsewhere = Optional.empty();

  /** Nobody has voted yet on a question, in which the right answer is. */
  Ballot(Question question) {
    this.question = question;
  }

  /** Whether that is what is asked here. */
  boolean asks(Question open) {
    return question.open().equals(open.open());
  }

  synchronized State state() {
    return state;
  }

  /** The word for the question and the round, which a vote names. */
  synchronized String word() {
    return Bulletin.ballot(question.text(), round());
  }

  /** Takes over the count of the server that counts the votes. */
  synchronized Ballot told(Card.Poll poll) {
    elsewhere = Optional.of(poll);
    state = poll.isRevealed() ? State.REVEALED : State.OPEN;
    return this;
  }

  /** The number of the round, from 1. */
  synchronized int round() {
    return elsewhere.map(Card.Poll::round).orElse(rounds.size());
  }

  Question question() {
    return question;
  }

  /** How many answers there are. */
  int answers() {
    return question.answers().size();
  }

  /** Takes a vote, in place of the one before. @return whether it counts */
  synchronized boolean vote(String voter, int choice) {
    return state == State.OPEN && put(voter, choice);
  }

  /** Takes a vote that comes from elsewhere, in place of the one before. @return whether it counts */
  synchronized boolean post(String voter, int choice) {
    return state != State.CLOSED && put(voter, choice);
  }

  private boolean put(String voter, int choice) {
    var votes = rounds.getLast();
    if (choice < 0 || choice >= answers() || (votes.size() >= MOST && !votes.containsKey(voter))) {
      return false;
    }
    votes.put(voter, choice);
    return true;
  }

  /** What somebody has chosen in this round, or -1. */
  synchronized int choice(String voter) {
    return rounds.getLast().getOrDefault(voter, -1);
  }

  synchronized void reveal() {
    state = State.REVEALED;
  }

  synchronized void close() {
    state = State.CLOSED;
  }

  /** Asks the same again. */
  synchronized void again() {
    rounds.add(new LinkedHashMap<>());
    state = State.OPEN;
  }

  /** What most have chosen in the last round in which anybody voted. */
  synchronized OptionalInt favourite() {
    return rounds.reversed().stream().filter(votes -> !votes.isEmpty()).findFirst().map(votes -> {
      var counts = counts(votes);
      return IntStream.range(0, counts.size())
          .reduce((one, other) -> counts.get(other) > counts.get(one) ? other : one);
    }).orElse(OptionalInt.empty());
  }

  /** It as somebody sees it; while it is open nothing tells what others chose. */
  synchronized Card.Poll card(int present, int choice, boolean teaches) {
    if (elsewhere.isPresent()) {
      return elsewhere.orElseThrow().chosen(choice);
    }
    var open = state == State.OPEN;
    // Two rounds have room: the first, before people talked, and the last.
    var told = rounds.size() > 2 ? List.of(rounds.getFirst(), rounds.getLast()) : List.copyOf(rounds);
    return new Card.Poll(open ? question.open() : question.answered(choice),
        open ? List.of() : told.stream().map(this::counts).toList(), rounds.size(), rounds.getLast().size(),
        present, choice,
        teaches);
  }

  private List<Integer> counts(Map<String, Integer> votes) {
    return IntStream.range(0, answers())
        .mapToObj(answer -> (int) votes.values().stream().filter(choice -> choice == answer).count())
        .toList();
  }
}
