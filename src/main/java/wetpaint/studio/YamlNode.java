package wetpaint.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A part of a YAML file, which knows where it stands. */
record YamlNode(String file, Node node) {
  private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true)
      .setAllowNonScalarKeys(true).setMaxAliasesForCollections(Integer.MAX_VALUE)
      .setCodePointLimit(SourceText.LONGEST).build();

  /** The whole of a file. @throws ScenarioException if it is no YAML, or empty */
  static YamlNode of(SourceText source) {
    var file = source.file();
    try {
      var parser = new ShallowParser(file,
          new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.text())));
      return new Composer(SETTINGS, parser).getSingleNode().map(node -> new YamlNode(file, node))
          .orElseThrow(() -> new ScenarioException(file, 1, 1, "expected a scenario, found an empty file"));
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark().or(e::getContextMark);
      throw new ScenarioException(file, mark.map(m -> m.getLine() + 1).orElse(1),
          mark.map(m -> m.getColumn() + 1).orElse(1), "expected YAML: "
              + e.getProblem().replaceFirst("^but ", "").replaceAll("\\p{Cntrl}", " "));
    } catch (YamlEngineException e) {
      throw new ScenarioException(file, 1, 1, "expected YAML 1.2, found something else: " + e.getMessage());
    }
  }

  /** What it maps its keys to. @throws ScenarioException if it is no mapping, or has a key twice or an unknown one */
  SequencedMap<String, YamlNode> fields(String what, List<String> keys) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("expected " + what + " with the keys " + oneOf(keys) + ", found " + found());
    }
    var fields = new LinkedHashMap<String, YamlNode>();
    for (var tuple : mapping.getValue()) {
      var key = new YamlNode(file, tuple.getKeyNode());
      if (!(key.node instanceof ScalarNode scalar && keys.contains(scalar.getValue()))) {
        throw key.wrong("expected a key of " + what + " (" + oneOf(keys) + "), found " + key.found());
      }
      if (fields.put(scalar.getValue(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.wrong("expected each key once, found " + key.found() + " again");
      }
    }
    return fields;
  }

  /** Its items. @throws ScenarioException if it is no list, or has none or more than so many */
  List<YamlNode> items(String what, int most) {
    var expected = "expected a list of 1 to " + most + " " + what;
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(expected + ", found " + found());
    }
    var items = sequence.getValue();
    if (items.isEmpty()) {
      throw wrong(expected + ", found an empty one");
    }
    if (items.size() > most) {
      throw new YamlNode(file, items.get(most)).wrong(expected + ", found one more");
    }
    return items.stream().map(item -> new YamlNode(file, item)).toList();
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Its text. @throws ScenarioException if it is none, or blank, or has control characters in it */
  String text(String what) {
    if (!(node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR))
        || scalar.getValue().isBlank()) {
      throw wrong("expected " + what + ", found " + found());
    }
    if (scalar.getValue().codePoints().anyMatch(Character::isISOControl)) {
      throw wrong("expected " + what + " on one line, found control characters in it");
    }
    return scalar.getValue();
  }

  /** Its number: so many of what. @throws ScenarioException if it is none from 1 to the most there may be */
  int count(String what, int most) {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)
        && scalar.getValue().matches("0*[1-9]\\d{0,8}")) {
      var count = Integer.parseInt(scalar.getValue());
      if (count <= most) {
        return count;
      }
    }
    throw wrong("expected 1 to " + most + " " + what + ", found " + found());
  }

  /** A mistake here. */
  ScenarioException wrong(String sentence) {
    var mark = node.getStartMark().orElseThrow();
    return new ScenarioException(file, mark.getLine() + 1, mark.getColumn() + 1, sentence);
  }

  private String found() {
    return switch (node) {
      case MappingNode _ -> "a mapping";
      case SequenceNode _ -> "a list";
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> "nothing";
      case ScalarNode scalar when scalar.getTag().equals(Tag.STR) -> SourceText.quote(scalar.getValue());
      case ScalarNode scalar when scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT) ->
        "the number " + scalar.getValue();
      case ScalarNode scalar -> scalar.getValue() + ", which is no text";
      default -> "something else";
    };
  }

  private static String oneOf(List<String> keys) {
    return String.join(", ", keys);
  }
}
