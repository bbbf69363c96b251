package wetpaint.view;

import java.util.Optional;

import wetpaint.listing.Listing;
import wetpaint.listing.Listings;
import wetpaint.listing.Program;
import wetpaint.studio.Scene;
import wetpaint.theme.Role;

/**
 * The program of what is seen, and where in it each canvas is; the lines at which painters are, are lit. Just after a switch,
 * and while a mistake is made, it says what is new in it.
 */
record CodeView(Scene scene, Listings code) implements View {
  /** The sign of a line at which a painter may turn to another canvas. */
  static final String LETS_GO = "»";

  /** Columns between the marks and the code: a sign, and a blank on each side. */
  private static final int SIGN = 3;
  /** For so long, in milliseconds of studio time, it says what is new after a switch. */
  private static final long NEWS = 5000;

  @Override
  public void draw(Surface surface) {
    var listing = code.of(scene);
    if (listing.isEmpty()) {
      surface.text(1, 0, "No program of " + scene.setting().mode().word() + " in " + code.title(),
          surface.style(Role.MUTED));
      return;
    }
    var before = before(listing.get());
    var rows = listing.get().lines().size();
    var title = title(surface, listing.get(), before, surface.height() > rows + 1);
    var below = surface.cut(surface.whole().below(title));
    lines(below, listing.get(), before, CodeMarks.of(scene, listing.get()));
    if (below.height() > rows + 1) {
      new CodeLegend(SIGN, before.isPresent()).draw(below.cut(below.whole().below(below.height() - 1)));
    }
  }

  /** What a listing is to be compared with: the program before the latest switch, or the one without the mistake. */
  private Optional<Listing> before(Listing listing) {
    if (isMistake(listing)) {
      return code.of(Program.of(scene.setting().mode()));
    }
    var now = scene.settings().last();
    if (scene.at() - now.since() >= NEWS) {
      return Optional.empty();
    }
    for (var earlier : scene.settings()) {
      if (earlier.setting().mode() != now.setting().mode()) {
        return code.of(Program.of(earlier.setting().mode()));
      }
    }
    return Optional.empty();
  }

  private boolean isMistake(Listing listing) {
    return listing.program() != Program.of(scene.setting().mode());
  }

  /** @return the rows that it took */
  private int title(Surface surface, Listing listing, Optional<Listing> before, boolean tall) {
    var start = surface.text(0, 0, " " + code.title() + " ", surface.style(Role.MODE_CURRENT)) + 1;
    var mistake = isMistake(listing);
    var sentence = before.isEmpty() || mistake
        ? listing.title()
        : Phrases.capital(listing.changeFrom(before.get()));
    var style = surface.style(mistake ? Role.BLOCKED : before.isPresent() ? Role.SWITCH : Role.MUTED);
    var room = surface.width() - start;
    // The first of two rows is the longer one, but not by so much that a word stands alone in the other.
    var end = Surface.columns(sentence) > room && tall
        ? sentence.lastIndexOf(' ', Math.min(room, sentence.length() * 6 / 10))
        : -1;
    if (end < 0) {
      surface.text(start, 0, sentence, style);
      return 1;
    }
    surface.text(start, 0, sentence.substring(0, end), style);
    surface.text(start, 1, sentence.substring(end + 1), style);
    return 2;
  }

  private void lines(Surface surface, Listing listing, Optional<Listing> before, CodeMarks marks) {
    var count = listing.lines().size();
    var first = marks.firstRow(count, surface.height());
    var start = CodeMarks.columns(scene) + SIGN;
    var changed = surface.style(isMistake(listing) ? Role.BLOCKED : Role.SWITCH);
    for (var row = 0; row < surface.height() && first + row < count; row++) {
      var line = first + row;
      var painters = marks.painters(line);
      marks.draw(surface, row, line);
      if (!painters.isEmpty()) {
        surface.text(start - 2, row, "▶", surface.style(Role.ACCENT));
      } else if (before.isPresent() && listing.isNew(line, before.get())) {
        surface.text(start - 2, row, "+", changed);
      } else if (listing.switches().contains(line)) {
        surface.text(start - 2, row, LETS_GO, surface.style(Role.MUTED));
      }
      new CodeText(listing.lines().get(line), painters)
          .draw(surface.cut(new Area(start, row, surface.width() - start, 1)));
    }
  }
}
