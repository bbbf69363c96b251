/**
 * Colours: what each {@linkplain wetpaint.theme.Role piece of the screen} looks like, and how drying paint is grey.
 *
 * <p>
 * A theme is a file in Lanterna's PropertyTheme format, {@code [class.]foreground|background|sgr[ROLE] = value}, where
 * the class is the view that draws the role. The class may be left out, so a theme of one's own can be two lines:
 *
 * <pre>
 * property[title] = Mine
 * foreground[PAINTING] = #ff8800
 * </pre>
 *
 * A colour is {@code #rrggbb}, {@code #0} to {@code #255} or a name such as {@code yellow}; {@code sgr} is a list such as
 * {@code bold, underline}. A role without a background stands on the plain {@code background}. Further:
 * <ul>
 * <li>{@code property[title]}, required: the name that people see;
 * <li>{@code property[base]}: the built-in theme that keys left out are taken from; {@code dark} unless given;
 * <li>{@code property[hues]}: the colours of canvases and painters, at will repeated;
 * <li>{@code property[drying]}: the greys of the darkest and of the lightest drying paint;
 * <li>{@code property[paint]}: {@code grey} shows pictures in grey, {@code colour} as they are.
 * </ul>
 *
 * <p>
 * Decisions. The class of a key is checked by name and then left out: Lanterna would load the class, and this package must
 * not depend on the views; role names are unique without it. Lanterna's own reader is not asked, for it takes long to begin. A theme file in use is
 * polled by its text, not watched: a WatchService watches directories, so it misses the target of a link, and on macOS
 * it polls itself, every few seconds; times of modification are too coarse to tell two quick saves apart. Greys are
 * mixed in sRGB with integers, as it is done for every pixel of every frame; only tests compute in OKLab.
 *
 * <p>Uses no other package of ours, and of Lanterna its themes and colours. It runs in the browser, too, where its files are another
 * class's business ({@code ThemeResource}).
 */
@NullMarked
package wetpaint.theme;

import org.jspecify.annotations.NullMarked;
