package wetpaint.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import wetpaint.view.Card;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;
import wetpaint.view.PresenterLook;

/** Writes and reads bulletins. What there is not is left out. */
final class BulletinJson {
  private static final int MOST = Integer.MAX_VALUE;

  private BulletinJson() {}

  static String write(Bulletin bulletin) {
    var json = new LinkedHashMap<String, Object>();
    json.put("at", bulletin.at());
    json.put("cue", CueWriter.fields(bulletin.cue()));
    bulletin.lesson().ifPresent(lesson -> json.put("lesson", lesson(lesson)));
    bulletin.poll().ifPresent(poll -> json.put("poll", poll(poll)));
    json.put("recalls", (long) bulletin.recalls());
    return Json.write(json);
  }

  private static Map<String, Object> lesson(LessonLook lesson) {
    var json = new LinkedHashMap<String, Object>();
    json.put("number", (long) lesson.number());
    json.put("stops", (long) lesson.stops());
    json.put("title", lesson.title());
    json.put("say", lesson.say());
    return json;
  }

  private static Map<String, Object> poll(Card.Poll poll) {
    var json = new LinkedHashMap<String, Object>();
    json.put("question", CueWriter.overlay(poll.question()));
    json.put("rounds",
        poll.rounds().stream().map(round -> Map.of("counts", round.stream().map(Integer::longValue).toList()))
            .toList());
    json.put("round", (long) poll.round());
    json.put("voted", (long) poll.voted());
    json.put("present", (long) poll.present());
    json.put("ballot", poll.isRevealed() ? "" : Bulletin.ballot(poll));
    return json;
  }

  static Bulletin read(String text) {
    try {
      return bulletin(JsonObject.of(Json.parse(text), "the bulletin"));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new CueException("the bulletin says what can't be: " + e.getMessage());
    }
  }

  private static Bulletin bulletin(JsonObject json) {
    var cue = CueReader.cue(json.object("cue").orElseThrow(() -> json.missing("cue")));
    return new Bulletin(json.number("at", 0, Long.MAX_VALUE / 2), cue,
        json.object("lesson").map(BulletinJson::lesson),
        json.object("poll").map(BulletinJson::poll), (int) json.number("recalls", 0, MOST));
  }

  private static LessonLook lesson(JsonObject json) {
    return new LessonLook((int) json.number("number", 1, MOST), (int) json.number("stops", 1, MOST),
        json.text("title"),
        json.text("say"), PresenterLook.NOTHING);
  }

  private static Card.Poll poll(JsonObject json) {
    var overlay = CueReader.overlay(json.object("question").orElseThrow(() -> json.missing("question")));
    if (!(overlay instanceof Look.Overlay.Question question)) {
      throw json.wrong("question", "a question", "something else");
    }
    return new Card.Poll(question, rounds(json), (int) json.number("round", 1, MOST),
        (int) json.number("voted", 0, MOST), (int) json.number("present", 0, MOST), -1, false);
  }

  private static List<List<Integer>> rounds(JsonObject json) {
    return json.objects("rounds").stream()
        .map(round -> round.numbers("counts").stream().map(Math::toIntExact).toList()).toList();
  }
}
