package wetpaint.page;

import java.util.stream.Collectors;

import wetpaint.show.Cue;
import wetpaint.studio.Event;
import wetpaint.studio.Studio;

/** The journal of a cue's run, an event a line: what {@code wetpaint simulate --events} prints. */
final class RunJournal {
  private RunJournal() {}

  static String of(String cue) {
    return Studio.simulate(Cue.parse(cue).run()).journal().stream().map(Event::json).collect(Collectors.joining("\n"));
  }
}
