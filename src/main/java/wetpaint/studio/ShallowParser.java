package wetpaint.studio;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** YAML's events up to a depth that the composer's recursion is up to, and deeper than a scenario ever is. */
final class ShallowParser implements Parser {
  private static final int DEEPEST = 16;

  private final String file;
  private final Parser parser;
  private int depth;

  ShallowParser(String file, Parser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** @throws ScenarioException if lists and mappings are nested too deeply */
  @Override
  public Event next() {
    var event = parser.next();
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> depth++;
      case MappingEnd, SequenceEnd -> depth--;
      default -> {
      }
    }
    if (depth > DEEPEST) {
      var mark = event.getStartMark().orElseThrow();
      throw new ScenarioException(file, mark.getLine() + 1, mark.getColumn() + 1,
          "expected a scenario, found lists nested more than " + DEEPEST + " deep");
    }
    return event;
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return parser.checkEvent(id);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }
}
