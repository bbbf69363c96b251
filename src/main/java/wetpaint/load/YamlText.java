package wetpaint.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import wetpaint.load.TextFile.Kind;
import wetpaint.load.YamlNode.Content;

/** Reads YAML. Whatever the library throws comes out as a sentence with line and column. */
final class YamlText {
  /** Deeper than a scenario ever is. */
  private static final int DEEPEST = 16;
  /** Characters that are taken in at once: what is longer than this in one piece costs a copy of it each time. */
  private static final int BUFFER = 1 << 18;
  /** The most characters of a line, which the library may take for one piece. */
  private static final int LINE = 4_000_000;

  private final TextFile file;
  private final String what;
  private final LoadSettings settings;
  private final StreamReader reader;
  private final ParserImpl parser;
  private final Map<Anchor, YamlNode> anchors = new HashMap<>();

  private YamlText(TextFile file, String what) {
    this.file = file;
    this.what = what;
    this.settings = LoadSettings.builder().setUseMarks(true).setCodePointLimit(Kind.SCENARIO.most())
        .setBufferSize(Math.min(BUFFER, file.text().length() + 2)).build();
    this.reader = new StreamReader(settings, file.text());
    this.parser = new ParserImpl(settings, reader);
  }

  /**
   * The only document of a file.
   *
   * @param what is expected there, such as "a scenario"
   * @throws LoadException if it is no YAML, or empty, or has more than one document
   */
  static YamlNode read(TextFile file, String what) {
    return find(file, what)
        .orElseThrow(
            () -> new LoadException(file.name(), 1, 1, "expected " + what + ", found an empty file"));
  }

  /** The same; empty if nothing is in the file but comments. @throws LoadException if it is no YAML, or has more than one document */
  static Optional<YamlNode> find(TextFile file, String what) {
    for (int from = 0, to = 0; to >= 0; from = to + 1) {
      to = file.text().indexOf('\n', from);
      if ((to < 0 ? file.text().length() : to) - from > LINE) {
        throw file.wrong(from, "expected lines of at most " + LINE + " characters, found a longer one");
      }
    }
    return new YamlText(file, what).document();
  }

  private Optional<YamlNode> document() {
    try {
      parser.next();
      if (parser.checkEvent(ID.StreamEnd)) {
        return Optional.empty();
      }
      parser.next();
      var document = node(parser.next(), 0);
      parser.next();
      var end = parser.next();
      if (!end.getEventId().equals(ID.StreamEnd)) {
        throw wrong(end, "expected one document, found another");
      }
      return Optional.of(document);
    } catch (LoadException e) {
      throw e;
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark().or(e::getContextMark);
      throw new LoadException(file.name(), mark.map(m -> m.getLine() + 1).orElse(1),
          mark.map(m -> m.getColumn() + 1).orElse(1),
          "expected YAML: " + SafeText.line(e.getProblem().replaceFirst("^but ", "")));
    } catch (YamlEngineException e) {
      throw new LoadException(file.name(), reader.getLine() + 1, reader.getColumn() + 1,
          "expected YAML 1.2, found something else: " + SafeText.line(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      // The library lets through what its own calls throw, such as NumberFormatException.
      throw new LoadException(file.name(), reader.getLine() + 1, reader.getColumn() + 1,
          "expected YAML, found something that can't be read as such");
    }
  }

  private YamlNode node(Event event, int depth) {
    if (depth == DEEPEST && event instanceof CollectionStartEvent) {
      throw wrong(event, "expected " + what + ", found lists nested more than " + DEEPEST + " deep");
    }
    return switch (event) {
      case AliasEvent alias -> Optional.ofNullable(anchors.get(alias.getAlias()))
          .orElseThrow(
              () -> wrong(event, "expected an alias of something that stands before it, found none"));
      case ScalarEvent scalar -> anchored(scalar, new Content.Scalar(scalar.getValue(), type(scalar)));
      case SequenceStartEvent start -> {
        var items = new ArrayList<YamlNode>();
        var sequence = anchored(start, new Content.Sequence(items));
        for (var next = parser.next(); !next.getEventId().equals(ID.SequenceEnd); next = parser.next()) {
          items.add(node(next, depth + 1));
        }
        yield sequence;
      }
      case MappingStartEvent start -> {
        List<YamlNode.Entry> entries = new ArrayList<>();
        var mapping = anchored(start, new Content.Mapping(entries));
        for (var next = parser.next(); !next.getEventId().equals(ID.MappingEnd); next = parser.next()) {
          var key = node(next, depth + 1);
          entries.add(new YamlNode.Entry(key, node(parser.next(), depth + 1)));
        }
        yield mapping;
      }
      default -> throw wrong(event, "expected " + what + ", found something else");
    };
  }

  private YamlNode anchored(NodeEvent event, Content content) {
    var mark = event.getStartMark().orElseThrow();
    var node = new YamlNode(file.name(), mark.getLine() + 1, mark.getColumn() + 1, content);
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
    return node;
  }

  private Tag type(ScalarEvent scalar) {
    return scalar.getTag().filter(tag -> !tag.equals("!")).map(Tag::new)
        .orElseGet(() -> settings.getSchema().getScalarResolver().resolve(scalar.getValue(),
            scalar.getImplicit().canOmitTagInPlainScalar()));
  }

  private LoadException wrong(Event event, String sentence) {
    var mark = event.getStartMark().orElseThrow();
    return new LoadException(file.name(), mark.getLine() + 1, mark.getColumn() + 1, sentence);
  }
}
