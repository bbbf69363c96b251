package wetpaint.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import wetpaint.show.Cue;
import wetpaint.show.CueException;
import wetpaint.show.Json;
import wetpaint.show.JsonObject;
import wetpaint.view.Look;

/**
 * A checked lesson as one text, for a page to carry: of each stop the cue with which it begins, and what a cue does not say. A lesson's
 * file is another thing: it has expressions, which are worked out here.
 */
public final class LessonText {
  private static final long LONGEST = Long.MAX_VALUE / 1000;

  private LessonText() {}

  /** The lesson as a JSON value without line breaks, in ASCII. */
  public static String write(Lesson lesson) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", lesson.name());
    json.put("title", lesson.title());
    lesson.code().ifPresent(language -> json.put("code", language));
    json.put("stops", lesson.stops().stream().map(LessonText::fields).toList());
    return Json.write(json);
  }

  /** The lesson that a text is. @throws CueException if it is none, with a sentence for the user */
  public static Lesson read(String text) {
    var json = JsonObject.of(Json.parse(text), "the lesson");
    try {
      return new Lesson(json.text("name"), json.text("title"),
          json.has("code") ? Optional.of(json.text("code")) : Optional.empty(),
          json.objects("stops").stream().map(LessonText::stop).toList());
    } catch (IllegalArgumentException e) {
      throw new CueException("the lesson says what can't be: " + e.getMessage());
    }
  }

  private static Map<String, Object> fields(LessonStop stop) {
    var json = new LinkedHashMap<String, Object>();
    json.put("title", stop.title());
    json.put("begin", beginning(stop).json());
    json.put("until", stop.until());
    json.put("code", stop.code());
    json.put("notes", stop.notes());
    json.put("plan", stop.plan());
    return json;
  }

  private static Cue beginning(LessonStop stop) {
    var position = new Cue.Position(stop.from() * 100, stop.speed(), true, OptionalLong.empty());
    var lanes = stop.lanes() > 0
        ? Optional.of(new Cue.Lanes(stop.lanes(), stop.run().commands(), position))
        : Optional.<Cue.Lanes>empty();
    return new Cue(0, stop.run(), position, Optional.empty(), List.of(), Map.of(), lanes,
        new Cue.Front(Optional.empty(), 0, stop.question().map(question -> question), 0, 0, false),
        stop.forecasts(),
        new Cue.Caption(stop.say(), "", Optional.empty(), 0), Optional.empty());
  }

  private static LessonStop stop(JsonObject json) {
    var cue = Cue.parse(json.text("begin"));
    var at = cue.position();
    return new LessonStop(json.text("title"), cue.run(), at.hundredths() / 100,
        json.number("until", 0, LONGEST),
        at.speed(), cue.lanes().map(Cue.Lanes::count).orElse(0), cue.forecasts(), json.flag("code", false),
        cue.caption().said(), json.texts("notes"), cue.front().overlay().map(LessonText::question),
        json.number("plan", 0, LONGEST));
  }

  private static Look.Overlay.Question question(Look.Overlay overlay) {
    if (overlay instanceof Look.Overlay.Question question) {
      return question;
    }
    throw new CueException("the lesson asks what is no question");
  }
}
