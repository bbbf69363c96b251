package wetpaint.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import wetpaint.studio.Canvas;
import wetpaint.studio.Command;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;
import wetpaint.view.Look;

/** Writes cues. What is as it mostly is, is left out. */
final class CueWriter {
  /** Of what cues say and how; a reader takes its own version only. */
  static final long VERSION = 1;

  private final Map<String, Object> json = new LinkedHashMap<>();

  private CueWriter() {}

  static String json(Cue cue) {
    return Json.write(fields(cue));
  }

  /** The fields of the JSON object that a cue is. */
  static Map<String, Object> fields(Cue cue) {
    var writer = new CueWriter();
    writer.cue(cue);
    return writer.json;
  }

  private void cue(Cue cue) {
    json.put("wetpaint", VERSION);
    json.put("time", cue.time());
    json.put("scenario", scenario(cue.run().scenario()));
    json.putAll(run(cue.run()));
    json.put("at", position(cue.position()));
    cue.parent().ifPresent(parent -> json.put("parent", run(parent)));
    if (!cue.left().isEmpty()) {
      json.put("left", cue.left().stream().map(left -> {
        var branch = run(left.run());
        branch.put("until", left.at());
        return branch;
      }).toList());
    }
    if (!cue.painters().isEmpty()) {
      json.put("painters", cue.painters().entrySet().stream().sorted(Map.Entry.comparingByKey())
          .map(entry -> setting(new Setting(entry.getKey(), entry.getValue())))
          .collect(Collectors.joining(",")));
    }
    cue.lanes().ifPresent(lanes -> {
      var compared = new LinkedHashMap<String, Object>();
      compared.put("count", (long) lanes.count());
      putCommands(compared, lanes.commands());
      compared.put("at", position(lanes.position()));
      json.put("lanes", compared);
    });
    front(cue.front());
    if (!cue.forecasts()) {
      json.put("forecasts", false);
    }
    caption(cue.caption());
    cue.stop().ifPresent(stop -> {
      var place = new LinkedHashMap<String, Object>();
      place.put("lesson", stop.lesson());
      place.put("number", (long) stop.number());
      place.put("notes", new LinkedHashMap<>(stop.notes()));
      json.put("stop", place);
    });
  }

  /** A built-in one by name, for everybody has those; any other in full. */
  private static Object scenario(Scenario scenario) {
    if (Presets.named(scenario.name()).filter(scenario::equals).isPresent()) {
      return scenario.name();
    }
    var json = new LinkedHashMap<String, Object>();
    json.put("name", scenario.name());
    json.put("title", scenario.title());
    json.put("quantum", scenario.quantum());
    scenario.racks().ifPresent(racks -> json.put("racks", (long) racks));
    json.put("canvases", scenario.canvases().stream().map(CueWriter::canvas).toList());
    return json;
  }

  private static Object canvas(Canvas canvas) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", canvas.name());
    if (canvas.at() > 0) {
      json.put("at", canvas.at());
    }
    json.put("layers", layers(canvas.layers()));
    canvas.picture().ifPresent(picture -> json.put("picture", picture));
    return json;
  }

  /** {@code 4x1000/1500,1x20/0}: how many alike, paint and drying. */
  private static String layers(List<Layer> layers) {
    var runs = new ArrayList<String>();
    for (int from = 0, to; from < layers.size(); from = to) {
      var layer = layers.get(from);
      for (to = from; to < layers.size() && layers.get(to).equals(layer); to++) {
        // One more alike.
      }
      runs.add((to - from) + "x" + layer.paint() + "/" + layer.dry());
    }
    return String.join(",", runs);
  }

  private static Map<String, Object> run(Run run) {
    var json = new LinkedHashMap<String, Object>();
    json.put("start", setting(run.start()));
    putCommands(json, run.commands());
    return json;
  }

  private static void putCommands(Map<String, Object> json, List<Command.At> commands) {
    if (!commands.isEmpty()) {
      json.put("commands", commands.stream().map(CueWriter::command).collect(Collectors.joining(",")));
    }
  }

  /** {@code 4000=3:2}, {@code 500x}: the instant, and the keys that give the command. */
  private static String command(Command.At given) {
    return given.at() + switch (given.command()) {
      case Command.Switch(var setting) -> "=" + setting(setting);
      case Command.Block() -> "x";
      case Command.Pin() -> "X";
      case Command.Hog() -> "h";
    };
  }

  private static String setting(Setting setting) {
    var key = List.of(Mode.values()).indexOf(setting.mode()) + 1;
    return setting.mode().paintersAreChosen() ? key + ":" + setting.painters() : String.valueOf(key);
  }

  private static Map<String, Object> position(Cue.Position position) {
    var json = new LinkedHashMap<String, Object>();
    json.put("hundredths", position.hundredths());
    if (position.speed() != 100) {
      json.put("speed", (long) position.speed());
    }
    if (position.paused()) {
      json.put("paused", true);
    }
    position.cursor().ifPresent(cursor -> json.put("cursor", cursor));
    return json;
  }

  private void front(Cue.Front front) {
    front.notice().ifPresent(notice -> {
      var told = new LinkedHashMap<String, Object>();
      told.put("text", notice.text());
      if (notice.error()) {
        told.put("error", true);
      }
      told.put("until", front.noticeUntil());
      json.put("notice", told);
    });
    front.overlay().ifPresent(overlay -> json.put("overlay", overlay(overlay)));
    if (front.resumes()) {
      json.put("resumes", true);
    }
    if (front.asked() > 0) {
      json.put("score", List.of((long) front.right(), (long) front.asked()));
    }
  }

  static Map<String, Object> overlay(Look.Overlay overlay) {
    var json = new LinkedHashMap<String, Object>();
    switch (overlay) {
      case Look.Overlay.Help _ -> json.put("kind", "help");
      case Look.Overlay.Menu menu -> {
        json.put("kind", "menu");
        json.put("title", menu.title());
        json.put("lines", menu.lines());
        json.put("chosen", (long) menu.chosen());
      }
      case Look.Overlay.Text text -> {
        json.put("kind", "text");
        json.put("title", text.title());
        json.put("text", text.text());
      }
      case Look.Overlay.Question question -> {
        json.put("kind", "question");
        json.put("text", question.text());
        json.put("answers", question.answers());
        if (!question.beliefs().isEmpty()) {
          json.put("beliefs", question.beliefs());
        }
        json.put("right", (long) question.right());
        json.put("given", (long) question.given());
        json.put("why", question.why());
      }
    }
    return json;
  }

  private void caption(Cue.Caption caption) {
    if (!caption.said().isEmpty()) {
      json.put("said", caption.said());
    }
    if (!caption.pinned().isEmpty()) {
      json.put("caption", caption.pinned());
    }
    caption.topic().ifPresent(topic -> json.put("topic", topic.word()));
    json.put("since", caption.since());
  }
}
