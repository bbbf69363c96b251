package wetpaint.cli;

import wetpaint.listing.CodeChoice;
import wetpaint.show.ShowConfig;
import wetpaint.theme.ThemeSource;

/** How a show begins, and the theme and the code with which it is seen at first. */
record Opening(ShowConfig show, ThemeSource theme, CodeChoice code) {}
