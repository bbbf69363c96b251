package wetpaint.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import wetpaint.theme.Role;

/** The keys that work now, as many as there is room for, or news instead; at the right the score and the recording. */
record KeysView(Look look) implements View {
  private static final Set<String> NEEDED = Set.of("?", "q");
  private static final String RECORDING = "● REC";
  private static final int APART = 2;

  /** All that it depends on. */
  List<Object> of() {
    return List.of(look.keys(), look.notice(), Posed.of(look).isPresent(), look.own().recording(),
        look.front().score());
  }

  @Override
  public void draw(Surface surface) {
    var end = right(surface) - 1;
    var notice = look.notice();
    // A question has the place of the sentence: then as much of the message is told as there is room for here.
    if (notice.isPresent() && (holds(look, surface.width()) || Posed.of(look).isPresent())) {
      var text = notice.get().text();
      surface.text(1, 0, holds(look, surface.width()) ? text : TextColumns.clipped(text, end - 2) + '…',
          surface.style(notice.get().error() ? Role.ERROR : Role.NOTICE), end);
      return;
    }
    var shown = fitting(end);
    var column = 0;
    for (var key : look.keys()) {
      if (shown.contains(key.key())) {
        column = surface.text(column, 0, " " + key.key() + " ", surface.style(Role.KEY));
        column = surface.text(column, 0, " " + key.does(), surface.style(Role.MUTED)) + APART;
      }
    }
  }

  /** Whether there is a notice, and room for all of it. */
  static boolean holds(Look look, int width) {
    return look.notice().map(notice -> Surface.columns(notice.text()) + 1 <= width - right(look) - 1)
        .orElse(true);
  }

  /** First what matters most now, then those without which nobody finds the others or the way out. */
  private Set<String> fitting(int room) {
    var shown = new HashSet<String>();
    var left = room;
    var first = look.keys().stream().limit(1);
    var needed = look.keys().stream().skip(1).filter(key -> NEEDED.contains(key.key()));
    var others = look.keys().stream().skip(1).filter(key -> !NEEDED.contains(key.key()));
    for (var key : Stream.of(first, needed, others).flatMap(keys -> keys).toList()) {
      var width = Surface.columns(key.key()) + Surface.columns(key.does()) + 3;
      if (width > left) {
        break;
      }
      shown.add(key.key());
      left -= width + APART;
    }
    return shown;
  }

  /** Columns of what is at the right. */
  private static int right(Look look) {
    return (look.own().recording() ? RECORDING.length() + 1 : 0)
        + (look.front().score().isEmpty() ? 0 : Surface.columns(look.front().score()) + 1);
  }

  /** @return the column where it starts */
  private int right(Surface surface) {
    var column = surface.width();
    if (look.own().recording()) {
      column -= 6;
      surface.text(column, 0, RECORDING, surface.style(Role.ERROR));
    }
    if (!look.front().score().isEmpty()) {
      column -= Surface.columns(look.front().score()) + 1;
      surface.text(column, 0, look.front().score(), surface.style(Role.ACCENT));
    }
    return column;
  }
}
