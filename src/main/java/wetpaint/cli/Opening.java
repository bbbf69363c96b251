package wetpaint.cli;

import java.util.Optional;

import wetpaint.listing.CodeChoice;
import wetpaint.show.ShowConfig;
import wetpaint.theme.ThemeSource;

/**
 * How a show begins, and the theme and the code with which it is seen at first.
 *
 * @param page where its page is, if it has one on the web
 */
record Opening(ShowConfig show, ThemeSource theme, CodeChoice code, Optional<PageAddress> page) {
  /** Of a show without a page on the web. */
  Opening(ShowConfig show, ThemeSource theme, CodeChoice code) {
    this(show, theme, code, Optional.empty());
  }

  /** The same, and where its page is. */
  Opening on(Optional<PageAddress> address) {
    return new Opening(show, theme, code, address);
  }
}
