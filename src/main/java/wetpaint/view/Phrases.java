package wetpaint.view;

import java.util.List;

import wetpaint.studio.Mode;
import wetpaint.studio.Scene;

/** Words that sentences are made of. */
final class Phrases {
  private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six",
      "seven", "eight",
      "nine", "ten", "eleven", "twelve");
  private static final List<Mode> MODES = List.of(Mode.values());
  /** Longer names make sentences too long. */
  private static final int LONGEST_NAME = 14;

  private Phrases() {}

  /** The number of the key that switches to a mode. */
  static int key(Mode mode) {
    return MODES.indexOf(mode) + 1;
  }

  /** A number in words as far as people write it so. */
  static String number(long number) {
    return number >= 0 && number < NUMBERS.size() ? NUMBERS.get((int) number) : String.valueOf(number);
  }

  /** {@code one canvas}, {@code two canvases}. */
  static String canvases(long count) {
    return number(count) + s(count, " canvas", " canvases");
  }

  /** {@code one painter}, {@code two painters}. */
  static String painters(long count) {
    return number(count) + s(count, " painter", " painters");
  }

  /** {@code the canvas}, {@code both canvases}, {@code all three canvases}. */
  static String all(long count, String one, String many) {
    return count == 1 ? "the " + one : count == 2 ? "both " + many : "all " + number(count) + " " + many;
  }

  /** Milliseconds of all painters added up: {@code 9.8 s} of the only one, else {@code 9.8 painter-seconds}. */
  static String painterTime(Scene scene, long millis) {
    return scene.painters().size() == 1
        ? Seconds.of(millis)
        : Seconds.isMinutes(millis)
            ? Seconds.of(millis) + " of painters’ time"
            : Seconds.brief(millis) + " painter-seconds";
  }

  static String are(long count) {
    return s(count, " is", " are");
  }

  /** Singular or plural. */
  static String s(long count, String one, String many) {
    return count == 1 ? one : many;
  }

  static String capital(String sentence) {
    return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** A canvas's name, or its number from 1 if the name is long. */
  static String name(Scene scene, int canvas) {
    var name = scene.scenario().canvases().get(canvas).name();
    return name.isBlank() || Surface.columns(name) > LONGEST_NAME ? "canvas " + (canvas + 1) : name;
  }

  /** The same to begin a sentence with; names stay as they are. */
  static String nameFirst(Scene scene, int canvas) {
    var name = name(scene, canvas);
    return name.equals(scene.scenario().canvases().get(canvas).name()) ? name : capital(name);
  }
}
