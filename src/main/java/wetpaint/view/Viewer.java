package wetpaint.view;

import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.listing.CodeChoice;
import wetpaint.listing.Listings;
import wetpaint.theme.Reload;
import wetpaint.theme.Theme;
import wetpaint.theme.ThemeSource;

/**
 * Somebody who watches a show, with a theme and messages of their own. Times are milliseconds of the clock that drives the
 * show. For one thread.
 */
public final class Viewer {
  /** For so long a message stands. */
  private static final long NOTICE = 3000;

  private ThemeSource theme;
  private CodeChoice code;
  private Optional<Look.Notice> notice = Optional.empty();
  private long until;

  /** With that theme and code at first. */
  public Viewer(ThemeSource theme, CodeChoice code) {
    this.theme = theme;
    this.code = code;
  }

  /** The theme to draw with. */
  public Theme theme() {
    return theme.theme();
  }

  /** The programs to show beside the picture. */
  public Optional<Listings> code() {
    return code.shown();
  }

  /** Does what the key asks for, if it is a viewer's. @return whether it is; all others are the show's */
  public boolean press(KeyStroke key, long now) {
    if (key.getKeyType() != KeyType.Character || key.isCtrlDown() || key.isAltDown()) {
      return false;
    }
    switch (key.getCharacter()) {
      case 't' -> nextTheme(now);
      case 'k' -> code = code.toggled();
      case 'K' -> {
        code = code.next();
        code.shown().ifPresent(shown -> tell("Code: " + shown.title(), false, now));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether the theme has a file that may be edited. */
  public boolean followsTheme() {
    return theme.isFollowed();
  }

  /** Looks whether the theme's file was edited; about once a second is enough. @return whether there is something to see */
  public boolean pollTheme(long now) {
    return switch (theme.poll()) {
      case Reload.Same _ -> false;
      case Reload.Changed _ -> {
        tell("Theme reloaded", false, now);
        yield true;
      }
      case Reload.Mistaken(var mistake) -> {
        tell(mistake, true, now);
        yield true;
      }
    };
  }

  /** Tells this viewer something, for a while. */
  public void tell(String message, boolean error, long now) {
    notice = Optional.of(new Look.Notice(message, error));
    until = now + NOTICE;
  }

  /** What this viewer is told now. */
  public Optional<Look.Notice> notice(long now) {
    return notice.filter(_ -> now < until);
  }

  /** When a message goes, in milliseconds; {@link Long#MAX_VALUE} if there is none. */
  public long nextChange(long now) {
    return notice(now).isPresent() ? until : Long.MAX_VALUE;
  }

  private void nextTheme(long now) {
    theme = theme.next();
    tell("Theme: " + theme.theme().title(), false, now);
  }
}
