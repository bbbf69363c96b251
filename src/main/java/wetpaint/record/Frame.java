package wetpaint.record;

import com.googlecode.lanterna.graphics.TextImage;

/** What the screen shows from {@code at} on (milliseconds since the start of the recording). */
public record Frame(long at, TextImage cells) {}
