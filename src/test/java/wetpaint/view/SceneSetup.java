package wetpaint.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;

import wetpaint.listing.BuiltIn;
import wetpaint.listing.Language;
import wetpaint.picture.Picture;
import wetpaint.picture.Pictures;
import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;

/** A frame of a run at an instant, in milliseconds of studio time: a look that tests change as they need it. */
record SceneSetup(Look look) {
  private static final Theme DARK = Themes.named("dark");
  static final List<Look.Key> KEYS = List.of(new Look.Key("1-5", "mode"), new Look.Key("Space", "pause"),
      new Look.Key("c", "compare"), new Look.Key("s", "scenario"), new Look.Key("?", "help"),
      new Look.Key("q", "quit"),
      new Look.Key("+ -", "speed"), new Look.Key("t", "theme"));

  static SceneSetup of(Run run, long at) {
    var scene = scene(run, at);
    return new SceneSetup(new Look(List.of(Look.Lane.of(scene)), pictures(run.scenario()),
        new Look.Playback(100, false), new Look.Outlook(forecast(run, at), run.scenario().total()),
        Captions.now(scene), KEYS, Look.Front.CLEAR, Look.Own.NOTHING));
  }

  /** The lecture in a mode. */
  static SceneSetup lecture(Mode mode, long at) {
    return of(Run.of(Presets.LECTURE, mode), at);
  }

  static Scene scene(Run run, long at) {
    var end = Studio.simulate(run).scene();
    return at >= end.makespan() ? end : end.back(at).on(at);
  }

  private static Map<Mode, Long> forecast(Run run, long at) {
    var now = scene(run, at).setting();
    var forecast = new EnumMap<Mode, Long>(Mode.class);
    for (var mode : Mode.values()) {
      var setting = mode == now.mode() ? now : Setting.of(mode, run.scenario());
      forecast.put(mode, Studio.simulate(run.branch(at, new Command.Switch(setting))).makespan());
    }
    return forecast;
  }

  private static List<Picture> pictures(Scenario scenario) {
    return scenario.canvases().stream().limit(12)
        .map(canvas -> canvas.picture().flatMap(Pictures::named).orElse(Pictures.builtIn().getFirst()))
        .toList();
  }

  SceneSetup paused() {
    return with(new Look.Playback(look.playback().speed(), true));
  }

  /** With the run known beyond the instant shown. */
  SceneSetup present(Scene present) {
    return lane(new Look.Lane(look.scene(), Optional.of(present), look.lanes().getFirst().ghost())).paused();
  }

  SceneSetup ghost(Scene ghost) {
    return lane(new Look.Lane(look.scene(), look.lanes().getFirst().present(), Optional.of(ghost)));
  }

  SceneSetup lanes(List<Scene> lanes) {
    return with(lanes.stream().map(Look.Lane::of).toList());
  }

  SceneSetup caption(String caption) {
    return new SceneSetup(new Look(look.lanes(), look.pictures(), look.playback(), look.outlook(), caption,
        look.keys(), look.front(), look.own()));
  }

  SceneSetup overlay(Look.Overlay overlay) {
    return with(new Look.Front(look.front().notice(), Optional.of(overlay), look.front().score()));
  }

  /** With news, a score, a recording and figures, all at once. */
  SceneSetup busy() {
    var front = new Look.Front(Optional.of(new Look.Notice("saved", false)), look.front().overlay(), "2/3");
    var own = new Look.Own(true, Optional.empty(), Optional.of("frames 12"), look.own().code());
    return new SceneSetup(
        with(new Look.Playback(25, look.playback().paused())).with(front).look.with(own));
  }

  /** With the program beside it. */
  SceneSetup code(Language language) {
    var own = new Look.Own(look.own().recording(), look.own().notice(), look.own().figures(),
        Optional.of(BuiltIn.of(language)));
    return new SceneSetup(look.with(own));
  }

  private SceneSetup lane(Look.Lane lane) {
    return with(List.of(lane));
  }

  private SceneSetup with(List<Look.Lane> lanes) {
    return new SceneSetup(new Look(lanes, look.pictures(), look.playback(), look.outlook(), look.caption(),
        look.keys(), look.front(), look.own()));
  }

  private SceneSetup with(Look.Playback playback) {
    return new SceneSetup(new Look(look.lanes(), look.pictures(), playback, look.outlook(), look.caption(),
        look.keys(), look.front(), look.own()));
  }

  private SceneSetup with(Look.Front front) {
    return new SceneSetup(new Look(look.lanes(), look.pictures(), look.playback(), look.outlook(),
        look.caption(), look.keys(), front, look.own()));
  }

  TextImage draw(int width, int height) {
    return draw(width, height, DARK, Charset.FULL);
  }

  TextImage draw(int width, int height, Theme theme, Charset charset) {
    var image = new BasicTextImage(width, height);
    new Screenplay().draw(image.newTextGraphics(), look, theme, charset);
    return image;
  }

  /** The characters of an image, a line for each row, as they are on the screen. */
  static List<String> text(TextImage image) {
    return IntStream.range(0, image.getSize().getRows()).mapToObj(row -> {
      var line = new StringBuilder();
      for (var column = 0; column < image.getSize().getColumns(); column++) {
        var cell = image.getCharacterAt(column, row);
        line.append(cell.getCharacterString());
        column += cell.isDoubleWidth() ? 1 : 0;
      }
      return line.toString();
    }).toList();
  }
}
