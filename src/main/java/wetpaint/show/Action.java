package wetpaint.show;

import java.util.Map;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** What a key asks for. */
enum Action {
  SYNC, ASYNC, PARALLEL, CONCURRENT, VIRTUAL, NEXT_MODE, FEWER_PAINTERS, MORE_PAINTERS, PAUSE, FORWARD, BACK, FAR_FORWARD, FAR_BACK, START, PRESENT, FASTER, SLOWER, RESTART, NEXT_SCENARIO, COMPARE, COMPARE_ALL, PREDICT, BLOCK, HOG, UNDO_BRANCH, BRANCHES, HELP, ESCAPE, QUIT;

  private static final Map<Character, Action> LETTERS = Map.ofEntries(
      Map.entry('1', SYNC), Map.entry('2', ASYNC), Map.entry('3', PARALLEL), Map.entry('4', CONCURRENT),
      Map.entry('5', VIRTUAL), Map.entry('[', FEWER_PAINTERS), Map.entry(']', MORE_PAINTERS),
      Map.entry(' ', PAUSE),
      Map.entry('+', FASTER), Map.entry('=', FASTER), Map.entry('-', SLOWER), Map.entry('r', RESTART),
      Map.entry('s', NEXT_SCENARIO), Map.entry('c', COMPARE),
      Map.entry('C', COMPARE_ALL),
      Map.entry('p', PREDICT), Map.entry('x', BLOCK), Map.entry('h', HOG), Map.entry('u', UNDO_BRANCH),
      Map.entry('b', BRANCHES), Map.entry('?', HELP), Map.entry('q', QUIT));

  /** What the key asks for; nothing if it has no meaning here. */
  static Optional<Action> of(KeyStroke key) {
    if (key.isCtrlDown() || key.isAltDown()) {
      return key.getKeyType() == KeyType.Character && key.getCharacter() == 'c' && key.isCtrlDown()
          ? Optional.of(QUIT)
          : Optional.empty();
    }
    return Optional.ofNullable(switch (key.getKeyType()) {
      case Character -> LETTERS.get(key.getCharacter());
      case Tab -> NEXT_MODE;
      case ArrowRight -> key.isShiftDown() ? FAR_FORWARD : FORWARD;
      case ArrowLeft -> key.isShiftDown() ? FAR_BACK : BACK;
      case PageDown -> FAR_FORWARD;
      case PageUp -> FAR_BACK;
      case Home -> START;
      case End -> PRESENT;
      case Escape -> ESCAPE;
      default -> null;
    });
  }
}
