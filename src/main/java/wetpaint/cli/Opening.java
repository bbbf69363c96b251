package wetpaint.cli;

import wetpaint.show.ShowConfig;
import wetpaint.theme.ThemeSource;

/** How a show begins, and the theme in which it is seen at first. */
record Opening(ShowConfig show, ThemeSource theme) {}
