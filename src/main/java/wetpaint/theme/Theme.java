package wetpaint.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.googlecode.lanterna.TextColor;

/** How everything looks. Immutable; all look-ups are cheap enough for every cell of every frame. */
public final class Theme {
  private final String name;
  private final String title;
  private final Map<Role, Style> styles;
  private final List<TextColor.RGB> hues;
  private final Greys greys;
  private final boolean colour;

  Theme(String name, String title, Map<Role, Style> styles, List<TextColor.RGB> hues, Greys greys,
      boolean colour) {
    this.name = name;
    this.title = title;
    this.styles = Collections.unmodifiableMap(new EnumMap<>(styles));
    this.hues = List.copyOf(hues);
    this.greys = greys;
    this.colour = colour;
  }

  /** What it is chosen by: its file's name without the ending. */
  public String name() {
    return name;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The look of a role; the same instance each time. */
  public Style style(Role role) {
    return Objects.requireNonNull(styles.get(role));
  }

  /** A canvas's or painter's own hue, for timelines and names; numbers from 0, beyond the last hue the first again. */
  public TextColor.RGB hue(int number) {
    return hues.get(Math.floorMod(number, hues.size()));
  }

  /** The colour, 0xRRGGBB, that fresh or dry paint of the colour {@code rgb} shows. */
  public int paint(int rgb) {
    return colour ? rgb & 0xffffff : Greys.FULL.of(rgb);
  }

  /**
   * The colour, 0xRRGGBB, that paint of the colour {@code rgb} shows when it is {@code dry} of {@code steps} dry: at 0
   * this theme's grey for it, pale enough to be seen as grey even where the paint has hardly a colour, and at
   * {@code steps} its own colour.
   */
  public int drying(int rgb, int dry, int steps) {
    return Srgb.mix(greys.of(rgb), paint(rgb), Math.clamp(dry, 0, steps), steps);
  }

  /** Whether the screen is nearer to white than to black. */
  public boolean light() {
    var screen = style(Role.SCREEN).background();
    return Srgb.lightness(Greys.rgb(screen)) > 127;
  }

  @Override
  public String toString() {
    return name;
  }
}
