package wetpaint.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Help.Ansi;

/** What help says, as text that something other than a terminal shows. */
final class HelpText {
  private HelpText() {}

  /** Without picocli's own marks. */
  static String plain(String text) {
    return Ansi.OFF.string(text.replace("%n", "\n").replace("%%", "%"));
  }

  /** Paragraphs in one. */
  static String whole(String... paragraphs) {
    return Stream.of(paragraphs).map(HelpText::plain).collect(Collectors.joining(" ")).strip();
  }

  /** The first sentence of it, on one line and without its full stop. */
  static String sentence(String... paragraphs) {
    return whole(paragraphs).replaceFirst("(?s)[.:;] .*", "").replaceFirst("\\.$", "").replace('\n', ' ');
  }
}
