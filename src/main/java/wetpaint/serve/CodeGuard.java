package wetpaint.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import wetpaint.time.Ticker;

/**
 * Compares what people type with the class code, in a time that says nothing about the code, and has whoever guesses wait longer
 * each time. For any thread.
 */
public final class CodeGuard {
  /** Wrong codes that one connection may give. */
  public static final int TRIES = 5;
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 6;
  private static final long MILLI = 1_000_000;
  /** Milliseconds after the first wrong code, and the most. They end where a class behind one address could be locked out. */
  private static final long FIRST = 250;
  private static final long MOST = 8000;
  /** Milliseconds after which an address is forgiven. */
  private static final long FORGIVEN = 120_000;
  private static final int MOST_ADDRESSES = 10_000;

  /** Wrong codes in a row, and when the last answer was given or will be, in milliseconds. */
  private record Guesses(int wrong, long answered) {}

  private final Optional<byte[]> digest;
  private final Ticker ticker;
  private final Map<String, Guesses> addresses = new HashMap<>();

  /** A guard of that code; without one everybody may come in. */
  public CodeGuard(Optional<String> code, Ticker ticker) {
    this.digest = code.map(CodeGuard::digest);
    this.ticker = ticker;
  }

  /** A code that can be read out and typed: six letters and digits that can't be taken for others. */
  public static String random() {
    return new SecureRandom().ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
  }

  /** Whether a code is asked for. */
  public boolean asks() {
    return digest.isPresent();
  }

  /**
   * What somebody who typed this is to be told, and when.
   *
   * @param millis to wait before the answer is given
   */
  public record Answer(boolean right, long millis) {}

  /** Judges what somebody at an address typed; capitals and blanks around it make no difference. */
  public synchronized Answer judge(String address, String typed) {
    var right = digest.isEmpty() || MessageDigest.isEqual(digest.orElseThrow(), digest(typed));
    var now = ticker.nanos() / MILLI;
    var before = addresses.getOrDefault(address, new Guesses(0, now));
    if (before.answered < now - FORGIVEN) {
      before = new Guesses(0, now);
    }
    // Everybody at an address waits in line, or many connections would guess side by side.
    var delay = before.wrong == 0 ? 0 : Math.min(MOST, FIRST << Math.min(10, before.wrong - 1));
    var wrong = before.wrong + (right ? 0 : 1);
    var pause = right ? delay : Math.max(delay, FIRST);
    var at = Math.max(now, before.answered) + pause;
    if (wrong > 0) {
      remember(address, new Guesses(right ? before.wrong / 2 : wrong, Math.min(at, now + MOST)), now);
    }
    return new Answer(right, wrong == 0 ? 0 : Math.min(at - now, MOST));
  }

  private void remember(String address, Guesses guesses, long now) {
    if (addresses.size() >= MOST_ADDRESSES) {
      addresses.values().removeIf(old -> old.answered < now - FORGIVEN);
    }
    if (addresses.size() >= MOST_ADDRESSES) {
      addresses.clear();
    }
    addresses.put(address, guesses);
  }

  private static byte[] digest(String code) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(code.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
