package wetpaint.cli;

import java.io.IOException;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.show.Show;
import wetpaint.tape.Tape;
import wetpaint.tape.TapeException;
import wetpaint.tape.TapePlayer;

/**
 * A tape that is played live. Its viewer may stop it for a while with Space, which stops the show as well; any other key that
 * means something ends the tape, and the show is the viewer's from there on.
 */
final class PlayedTape {
  private static final String YOURS = "the keys are yours, q quits";

  private final Show show;
  private final TapePlayer player;
  private State state = State.PLAYING;
  private String news = "";

  private enum State {
    PLAYING, PAUSED, ENDED
  }

  /** What the player's keys are for, when they are not the show's. */
  @FunctionalInterface
  interface Keys {
    /** Whether the key, pressed at that millisecond of the show's clock, is taken. */
    boolean takes(KeyStroke key, long now);
  }

  /** Begins to play on a show whose clock stands at {@code now}. */
  PlayedTape(Tape tape, Show show, long now, Keys keys) {
    this.show = show;
    this.player = new TapePlayer(tape, show, now, new TapePlayer.Listener() {
      @Override
      public boolean takes(KeyStroke key, long at) {
        return keys.takes(key, at);
      }

      @Override
      public void key(long at, String typed) {}

      @Override
      public void hides() {}

      @Override
      public void screenshot(Tape.Step.Screenshot step) {}
    });
  }

  /** Lets so many milliseconds pass, none while it is paused. @return what the show's clock says then */
  long advance(long millis) {
    if (state == State.PLAYING) {
      try {
        player.advance(player.at() + millis);
        if (player.isOver()) {
          end("The tape is over: " + YOURS);
        }
      } catch (TapeException | IOException e) {
        end(String.valueOf(e.getMessage()));
      }
    }
    return player.now();
  }

  /** Whether the show is still the tape's. */
  boolean isPlaying() {
    return state != State.ENDED;
  }

  boolean isPaused() {
    return state == State.PAUSED;
  }

  /** Does what the viewer's key asks of the tape. @return whether the key is for the show as well */
  boolean press(KeyStroke key) {
    var character = key.getKeyType() == KeyType.Character && !key.isCtrlDown() && !key.isAltDown()
        ? key.getCharacter()
        : 0;
    if (character != ' ') {
      end("The tape stops here: " + YOURS);
      return true;
    }
    state = state == State.PLAYING ? State.PAUSED : State.PLAYING;
    news = state == State.PAUSED ? "The tape is paused: Space goes on" : "The tape goes on";
    return false;
  }

  /** What there is to tell since this was asked last; empty if nothing. */
  String news() {
    var told = news;
    news = "";
    return told;
  }

  private void end(String why) {
    state = State.ENDED;
    news = why;
    show.say("");
  }
}
