package wetpaint.page;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

import wetpaint.show.Action;
import wetpaint.show.Keys;
import wetpaint.studio.Mode;
import wetpaint.view.Look;

/** The buttons for the keys that have a meaning on a page: their places, their words, and which of them are pressed. */
final class PageButtons {
  /** Those that go from stop to stop of a lesson. */
  private static final List<Action> STOPS = List.of(Action.PREVIOUS_STOP, Action.NEXT_STOP);
  /** The actions that have a button, by the place on the page where it is. */
  private static final SequencedMap<String, List<Action>> PLACES = places();
  /** Where a button stays pressed its word stays, too. */
  private static final Set<Action> TOGGLES = EnumSet.of(Action.COMPARE, Action.COMPARE_ALL, Action.CODE);

  private final Set<Action> here;
  private List<Look.Key> told = List.of();

  private PageButtons(Predicate<Action> isFor) {
    // These have no button: every mode has one, and the arrows choose in a menu, which has its own.
    here = EnumSet.of(Action.NEXT_MODE, Action.MORE_NOTES, Action.NOTES_BEFORE);
    PLACES.forEach((place, actions) -> actions.stream().filter(isFor).forEach(action -> {
      here.add(action);
      Browser.button(Keys.hint(action).key(), word(action), place);
    }));
  }

  /**
   * For somebody alone.
   *
   * @param hasLesson whether there are stops to go to
   */
  static PageButtons alone(boolean hasLesson) {
    return new PageButtons(action -> !action.isForClass() && (hasLesson || !STOPS.contains(action)));
  }

  /** For somebody in a class. */
  static PageButtons inClass() {
    return new PageButtons(action -> action != Action.CUE && !STOPS.contains(action));
  }

  private static SequencedMap<String, List<Action>> places() {
    var places = new LinkedHashMap<String, List<Action>>();
    places.put("modes", List.of(Action.SYNC, Action.ASYNC, Action.PARALLEL, Action.CONCURRENT, Action.VIRTUAL));
    places.put("time", List.of(Action.SLOWER, Action.BACK, Action.PAUSE, Action.FORWARD, Action.FASTER));
    places.put("lesson", STOPS);
    places.put("often", List.of(Action.OFF, Action.COMPARE, Action.PREDICT, Action.CODE));
    places.put("views", List.of(Action.RESTART, Action.NEXT_SCENARIO, Action.NEXT_THEME, Action.CUE, Action.HELP));
    places.put("rest", List.of(Action.FEWER_PAINTERS, Action.MORE_PAINTERS, Action.FAR_BACK, Action.FAR_FORWARD,
        Action.START, Action.PRESENT, Action.COMPARE_ALL, Action.NEXT_LANGUAGE, Action.FORECASTS, Action.BLOCK, Action.PIN,
        Action.HOG, Action.UNDO_BRANCH, Action.BRANCHES, Action.ESCAPE));
    return places;
  }

  /** Whether a page does what the key of that name is for; keys without an action may have a meaning in a menu. */
  boolean isFor(String key) {
    var action = Keys.names().get(key);
    return action == null || here.contains(action);
  }

  private static String word(Action action) {
    return action == Action.CUE ? "copy link" : action.word();
  }

  /** Has the buttons say and show what their keys do just now. */
  void tell(Look look) {
    if (!look.keys().equals(told)) {
      var words = look.keys();
      told.forEach(key -> Keys.named(key.key()).flatMap(Keys::of)
          .ifPresent(action -> Browser.does(key.key(), word(action))));
      words.stream().filter(key -> !isToggle(key)).forEach(key -> Browser.does(key.key(), key.does()));
      told = words;
    }
    var mode = look.compares() ? -1 : List.of(Mode.values()).indexOf(look.scene().setting().mode());
    for (var number = 0; number < Mode.values().length; number++) {
      Browser.pressed(String.valueOf(number + 1), number == mode);
    }
    var lanes = look.lanes().size();
    pressed(Action.COMPARE, lanes > 1 && lanes < Mode.values().length);
    pressed(Action.COMPARE_ALL, lanes == Mode.values().length);
    pressed(Action.CODE, look.own().code().isPresent());
  }

  private static boolean isToggle(Look.Key key) {
    return Keys.named(key.key()).flatMap(Keys::of).filter(TOGGLES::contains).isPresent();
  }

  private static void pressed(Action action, boolean pressed) {
    Browser.pressed(Keys.hint(action).key(), pressed);
  }
}
