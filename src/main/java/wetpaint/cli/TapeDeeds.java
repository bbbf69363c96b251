package wetpaint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.tape.Tape;
import wetpaint.tape.TapePlayer;
import wetpaint.view.Viewer;

/**
 * What a tape does, and when, for a page that does the same: a line each, with a millisecond of the tape, one of the show's clock,
 * and k for a key, c for a caption or j where the show's clock only jumps. When a run is done is found out here.
 */
final class TapeDeeds implements TapePlayer.Listener {
  /** Milliseconds between two looks at whether something was done that is not seen. */
  private static final long OFTEN = 40;

  private final List<String> lines = new ArrayList<>();
  private final Viewer viewer;
  private final TapePlayer player;
  private long hidden;

  private TapeDeeds(Tape tape, Show show, Viewer viewer) {
    this.viewer = viewer;
    this.player = new TapePlayer(tape, show, 0, this);
  }

  /** The lines of a tape that is played on a show whose clock stands at 0. @throws wetpaint.tape.TapeException if it never ends */
  static String of(Tape tape, Opening opening, Show show) throws IOException {
    var deeds = new TapeDeeds(tape, show, new Viewer(opening.theme(), opening.code()));
    deeds.play();
    return String.join("\n", deeds.lines);
  }

  private void play() throws IOException {
    for (long at = 0; !player.isOver(); at += OFTEN) {
      player.advance(at);
      if (!player.isHidden() && player.now() - player.at() != hidden) {
        add('j', "-", player.now());
      }
    }
    add('j', "-", player.now());
  }

  private void add(char kind, String what, long now) {
    hidden = now - player.at();
    lines.add(player.at() + " " + now + " " + kind + " " + what.replaceAll("[\r\n]+", " "));
  }

  @Override
  public boolean takes(KeyStroke key, long now) {
    add('k', name(key), now);
    return viewer.press(key, now);
  }

  @Override
  public void says(String text, long now) {
    add('c', text, now);
  }

  @Override
  public void key(long at, String typed) {
    // All keys are taken above, those that are not seen too.
  }

  @Override
  public void hides() {
    // There is no picture to be taken.
  }

  @Override
  public void screenshot(Tape.Step.Screenshot step) {
    // A page has no pictures of a moment.
  }

  /** What a page calls the key; empty if it has none of that kind. */
  private static String name(KeyStroke key) {
    return Keys.names().keySet().stream().filter(name -> Keys.named(name).filter(key::equals).isPresent())
        .findFirst()
        .orElseGet(() -> switch (key.getKeyType()) {
          case ArrowUp -> "↑";
          case ArrowDown -> "↓";
          case Enter -> "Enter";
          case Character -> String.valueOf(key.getCharacter());
          default -> "";
        });
  }
}
