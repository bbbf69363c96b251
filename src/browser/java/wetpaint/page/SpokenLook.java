package wetpaint.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import wetpaint.studio.Mode;
import wetpaint.view.Look;

/** What is seen, in words, for those who do not see it; the page is told what changed only. */
final class SpokenLook {
  private String said = "";
  private String state = "";
  private String mode = "";
  private List<Look.Key> keys = List.of();

  void tell(Look look) {
    var now = look.front().overlay().map(SpokenLook::words).orElse(look.caption())
        + look.notice().map(notice -> ". " + notice.text()).orElse("");
    if (!now.equals(said)) {
      said = now;
      Browser.say(now);
    }
    var standing = state(look);
    if (!standing.equals(state)) {
      state = standing;
      Browser.state(standing);
    }
    var current = look.compares() ? "" : String.valueOf(List.of(Mode.values()).indexOf(look.scene().setting().mode()) + 1);
    if (!current.equals(mode)) {
      mode = current;
      Browser.mode(current);
    }
    if (!look.keys().equals(keys)) {
      keys = look.keys();
      keys.forEach(key -> Browser.does(key.key(), key.does()));
    }
  }

  private static String words(Look.Overlay overlay) {
    return switch (overlay) {
      case Look.Overlay.Help(var keys) -> keys.stream().map(key -> key.key() + ": " + key.does())
          .collect(Collectors.joining("; "));
      case Look.Overlay.Menu menu -> menu.title() + ": " + numbered(menu.lines());
      case Look.Overlay.Text text -> text.title();
      case Look.Overlay.Question question when question.given() < 0 ->
        question.text() + " " + numbered(question.answers());
      case Look.Overlay.Question question -> (question.given() == question.right() ? "Right. " : "Not so. The answer is "
          + question.answers().get(question.right()) + ". ") + question.belief(question.given()) + " " + question.why();
    };
  }

  private static String numbered(List<String> lines) {
    return IntStream.range(0, lines.size()).mapToObj(line -> (line + 1) + ", " + lines.get(line))
        .collect(Collectors.joining("; "));
  }

  private static String state(Look look) {
    var scene = look.scene();
    var canvases = scene.scenario().canvases();
    var many = canvases.size() > 6;
    return (look.compares() ? look.lanes().size() + " modes side by side" : scene.setting().mode().name().toLowerCase(Locale.ROOT))
        + ", " + (look.playback().paused() ? "paused" : "running") + ": "
        + IntStream.range(0, many ? 0 : canvases.size())
            .mapToObj(number -> canvases.get(number).name() + " "
                + scene.canvas(number).phase().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }
}
