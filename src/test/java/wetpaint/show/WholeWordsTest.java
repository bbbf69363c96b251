package wetpaint.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.view.Charset;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On a screen of any size every text is there in whole words, in a shorter wording, or not at all: none is cut, and none touches or
 * hides another. What is whole is known from large screens, and from the look itself.
 */
class WholeWordsTest {
  private static final List<Integer> WIDTHS = List.of(40, 41, 44, 47, 53, 60, 66, 72, 79, 80, 81, 90, 99, 109,
      110, 120,
      137, 160, 200);
  /** Of so many widths one is drawn at each height, each moment with others. */
  private static final int APART = 7;
  private static final Pattern WORD = Pattern.compile("[\\p{L}’]+");
  /** Of signs that stand for states and marks, and of shorter wordings that large screens have no need of. */
  private static final Set<String> SHORTER = Set.of("x", "X", "h", "o", "p", "s", "stands", "idle", "ready",
      "queued",
      "means", "at", "least", "took", "ends", "Predict", "Means", "st", "nd", "rd", "th", "canvases",
      "painters",
      "painter", "stand", "In", "of", "them", "seconds", "painting", "drying", "blocked", "standing");

  /** A moment of a show. */
  private record Moment(String name, Look look) {}

  private static final List<Moment> MOMENTS = new ArrayList<>();
  private static final Set<String> WHOLE = new TreeSet<>(SHORTER);

  @BeforeAll
  static void watch() {
    if (!MOMENTS.isEmpty()) {
      return;
    }
    for (var mode : Mode.values()) {
      add(mode + " soon", Run.of(Presets.LECTURE, mode), hand -> hand.at(1400));
      add(mode + " done", Run.of(Presets.LECTURE, mode), hand -> hand.at(31_000));
    }
    var sync = Run.of(Presets.LECTURE, Mode.SYNC);
    var async = Run.of(Presets.LECTURE, Mode.ASYNC);
    add("switched", sync, hand -> hand.at(4000).press('2').at(9000).press('3').at(12_000));
    add("blocked", async, hand -> hand.at(2200).press('x').after(900));
    add("pinned", Run.of(Presets.LECTURE, Mode.VIRTUAL), hand -> hand.at(2200).press('X').after(900));
    add("hog", Run.of(Presets.LECTURE, Mode.CONCURRENT), hand -> hand.at(2200).press('h').after(900));
    add("slow", async, hand -> hand.at(2200).press('-', '-').after(900));
    add("past", async, hand -> hand.at(7300).press(' ').press(KeyType.PageUp));
    add("branches", sync, hand -> {
      hand.at(12_000).press(' ').press(KeyType.PageUp).press('2', ' ').after(3000);
      hand.press('b');
    });
    add("compare", sync, hand -> hand.press('c').at(10_800));
    add("compare all", sync, hand -> hand.press('C').at(10_800));
    add("compare done", sync, hand -> hand.press('C').at(31_000));
    add("help", sync, hand -> hand.at(3000).press('?'));
    add("question", async, hand -> hand.press('p'));
    add("answered", async, hand -> hand.at(2600).press('p', '2'));
    for (var preset : List.of("many", "racks", "arrivals", "convoy")) {
      add(preset, Run.of(Presets.named(preset).orElseThrow(), Mode.VIRTUAL), hand -> hand.at(3300));
      add(preset + " compared", Run.of(Presets.named(preset).orElseThrow(), Mode.VIRTUAL),
          hand -> hand.press('c').at(3300));
    }
    add("crowd", crowd(300), hand -> hand.at(5200));
    add("long names", longNames(), hand -> hand.at(3100));
    add("long names compared", longNames(), hand -> hand.press('c').at(3100));
  }

  private static void add(String name, Run run, Consumer<Stagehand> play) {
    try (var hand = new Stagehand(run)) {
      play.accept(hand);
      var own = new Look.Own(name.length() % 2 == 0, Optional.empty(), Optional.empty(), Optional.empty());
      var look = hand.look().with(own);
      MOMENTS.add(new Moment(name, look));
      WHOLE.addAll(words(look));
      WHOLE.addAll(words(draw(look, 200, 60, Charset.FULL)));
    }
  }

  private static Run crowd(int count) {
    return Run.of(new Scenario("crowd", count + " canvases", 500,
        Stream.generate(() -> new Canvas("Canvas", List.of(new Layer(20, 1500)))).limit(count).toList()),
        Mode.ASYNC);
  }

  private static Run longNames() {
    return Run.of(
        new Scenario("names", "Canvases with names that are longer than any frame or label is wide", 500,
            Stream
                .of("Sunrise over the wide harbour", "Donaudampfschifffahrtsgesellschaft",
                    "Nocturne in blue and gold")
                .map(name -> new Canvas(name, List.of(new Layer(1000, 1500), new Layer(1000, 1500))))
                .toList()),
        Mode.ASYNC);
  }

  private static Collection<String> words(Look look) {
    var texts = new ArrayList<String>();
    texts.add(look.caption());
    look.scene().scenario().canvases().forEach(canvas -> texts.add(canvas.name()));
    texts.add(look.scene().scenario().title());
    look.keys().forEach(key -> texts.add(key.key() + " " + key.does()));
    look.notice().ifPresent(notice -> texts.add(notice.text()));
    look.front().overlay().ifPresent(overlay -> texts.add(switch (overlay) {
      case Look.Overlay.Help(var keys) -> String.valueOf(keys);
      case Look.Overlay.Menu menu -> menu.title() + " " + menu.lines();
      case Look.Overlay.Text _ -> "";
      case Look.Overlay.Question question -> String.valueOf(question);
    }));
    return texts.stream().flatMap(text -> WORD.matcher(text).results().map(result -> result.group()))
        .toList();
  }

  private static Collection<String> words(TextImage image) {
    var words = new ArrayList<String>();
    for (var row = 0; row < image.getSize().getRows(); row++) {
      WORD.matcher(row(image, row)).results().forEach(result -> words.add(result.group()));
    }
    return words;
  }

  private static String row(TextImage image, int row) {
    var text = new StringBuilder();
    for (var column = 0; column < image.getSize().getColumns(); column++) {
      text.append(image.getCharacterAt(column, row).getCharacterString());
    }
    return text.toString();
  }

  private static TextImage draw(Look look, int columns, int rows, Charset charset) {
    var image = new BasicTextImage(new TerminalSize(columns, rows), TextCharacter.DEFAULT_CHARACTER);
    new Screenplay().draw(image.newTextGraphics(), look, Stagehand.THEME, charset);
    return image;
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16, 18, 20, 23, 24, 28, 31, 32, 36, 45, 60})
  void noTextIsCutOrTouchesAnother(int rows) {
    var wrong = new TreeMap<String, String>();
    for (var number = 0; number < MOMENTS.size(); number++) {
      var moment = MOMENTS.get(number);
      for (var i = (number + rows) % APART; i < WIDTHS.size(); i += APART) {
        check(moment, draw(moment.look, WIDTHS.get(i), rows, Charset.FULL), wrong);
      }
      check(moment, draw(moment.look, 40, rows, Charset.FULL), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  /** Notes what is wrong, once for each kind. */
  private static void check(Moment moment, TextImage image, Map<String, String> wrong) {
    var size = image.getSize().getColumns() + "x" + image.getSize().getRows();
    for (var row = 0; row < image.getSize().getRows(); row++) {
      var text = row(image, row);
      var place = moment.name + ", " + size + ": " + text.strip();
      if (text.contains("…")) {
        wrong.putIfAbsent("an ellipsis", place);
      }
      WORD.matcher(text).results().map(result -> result.group()).filter(word -> !WHOLE.contains(word))
          .forEach(word -> wrong.putIfAbsent("cut: " + word, place));
      for (var column = 1; column < image.getSize().getColumns(); column++) {
        var left = image.getCharacterAt(column - 1, row);
        var right = image.getCharacterAt(column, row);
        if (isText(left) && isText(right) && !left.getForegroundColor().equals(right.getForegroundColor())) {
          wrong.putIfAbsent("touch: " + left.getCharacterString() + right.getCharacterString(), place);
        }
      }
    }
  }

  private static boolean isText(TextCharacter cell) {
    return Character.isLetterOrDigit(cell.getCharacterString().charAt(0));
  }
}
