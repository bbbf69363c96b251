package wetpaint.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import wetpaint.show.Keys;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;

/** What is seen, in words, for those who do not see it; the page is told what changed only. */
final class SpokenLook {
  /** Canvases up to which each is told of. */
  private static final int EACH = 6;

  private String said = "";
  private String state = "";

  void tell(Look look) {
    tell(look, Optional.empty());
  }

  /** The same with what a lesson shows beside it. */
  void tell(Look look, Optional<LessonLook> lesson) {
    var now = look.front().overlay().map(SpokenLook::words)
        .orElseGet(() -> lesson.map(strip -> strip.title() + ". " + strip.say() + " ").orElse("") + look.caption())
        + look.notice().map(notice -> ". " + notice.text()).orElse("");
    // A sentence in which only a figure goes on counting is not said again.
    if (!uncounted(now).equals(uncounted(said))) {
      said = now;
      Browser.say(now);
    }
    var standing = state(look);
    if (!standing.equals(state)) {
      state = standing;
      Browser.state(standing);
    }
  }

  private static String uncounted(String sentence) {
    var rest = new StringBuilder(sentence.length());
    for (var i = 0; i < sentence.length(); i++) {
      if (!Character.isDigit(sentence.charAt(i))) {
        rest.append(sentence.charAt(i));
      }
    }
    return rest.toString();
  }

  private static String words(Look.Overlay overlay) {
    return switch (overlay) {
      case Look.Overlay.Help _ -> Keys.pageHelp().stream().map(key -> key.key() + ": " + key.does())
          .collect(Collectors.joining("; "));
      case Look.Overlay.Menu menu -> menu.title() + ": " + numbered(menu.lines());
      case Look.Overlay.Text text -> text.title();
      case Look.Overlay.Question question when question.given() < 0 ->
        question.text() + " " + numbered(question.answers());
      case Look.Overlay.Question question -> Choices.verdict(question);
    };
  }

  private static String numbered(List<String> lines) {
    return IntStream.range(0, lines.size()).mapToObj(line -> (line + 1) + ", " + lines.get(line))
        .collect(Collectors.joining("; "));
  }

  private static String state(Look look) {
    var scene = look.scene();
    var canvases = scene.scenario().canvases();
    return (look.compares() ? look.lanes().size() + " modes side by side" : scene.setting().mode().word())
        + ", " + (look.playback().paused() ? "paused" : "running") + ": "
        + (canvases.size() > EACH
            ? canvases.size() + " canvases"
            : IntStream.range(0, canvases.size()).mapToObj(number -> canvases.get(number).name() + " "
                + scene.canvas(number).phase().name().toLowerCase(Locale.ROOT) + ", layer "
                + (scene.canvas(number).layer() + 1) + " of " + canvases.get(number).layers().size())
                .collect(Collectors.joining("; ")));
  }
}
