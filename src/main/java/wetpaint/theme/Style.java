package wetpaint.theme;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.StyleSet;

/** Colours and modifiers, {@code modifiers} unmodifiable. */
public record Style(TextColor.RGB foreground, TextColor.RGB background, Set<SGR> modifiers) {
  /** Copies the modifiers. */
  public Style {
    var copy = EnumSet.noneOf(SGR.class);
    copy.addAll(modifiers);
    modifiers = Collections.unmodifiableSet(copy);
  }

  /** The same on another background. */
  public Style on(TextColor.RGB other) {
    return new Style(foreground, other, modifiers);
  }

  /** The same in another foreground. */
  public Style in(TextColor.RGB other) {
    return new Style(other, background, modifiers);
  }

  /** Makes everything the pen draws from now on look like this. */
  public void dip(StyleSet<?> pen) {
    pen.setForegroundColor(foreground);
    pen.setBackgroundColor(background);
    pen.clearModifiers();
    pen.enableModifiers(modifiers.toArray(SGR[]::new));
  }
}
