package wetpaint.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.server.auth.AsyncAuthException;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/** Who may come in: with the class code and a name, or with a teacher's key. */
final class SshLogin implements KeyboardInteractiveAuthenticator, PublickeyAuthenticator {
  /** Who has come in by a connection. */
  static final AttributeKey<Member> MEMBER = new AttributeKey<>();
  private static final AttributeKey<Integer> TRIES = new AttributeKey<>();
  /** The user name that everybody types; any other is taken for a name. */
  private static final String EVERYBODY = "wetpaint";

  private final CodeGuard guard;
  private final List<PublicKey> teachers;
  private final ScheduledExecutorService later;
  private final AtomicInteger guests = new AtomicInteger();

  SshLogin(CodeGuard guard, List<PublicKey> teachers, ScheduledExecutorService later) {
    this.guard = guard;
    this.teachers = List.copyOf(teachers);
    this.later = later;
  }

  @Override
  public InteractiveChallenge generateChallenge(ServerSession session, String username, String lang,
      String subMethods) {
    var challenge = new InteractiveChallenge();
    challenge.setInteractionName("Wetpaint");
    challenge.setInteractionInstruction("");
    challenge.setLanguageTag("");
    if (guard.asks()) {
      challenge.addPrompt("Class code: ", true);
    }
    challenge.addPrompt("Your name: ", true);
    return challenge;
  }

  @Override
  public boolean authenticate(ServerSession session, String username, List<String> answers) {
    if (answers.size() != (guard.asks() ? 2 : 1)) {
      return false;
    }
    var judged = guard.judge(address(session), guard.asks() ? answers.getFirst() : "");
    if (judged.right()) {
      var guest = "guest " + guests.incrementAndGet();
      session.setAttribute(MEMBER, Member.of(answers.getLast(), false,
          EVERYBODY.equals(username) ? guest : Member.of(username, false, guest).name()));
    }
    if (judged.millis() == 0) {
      return judged.right();
    }
    // The server's own threads are not held up by who guesses.
    var answer = new AsyncAuthException();
    var _ = later.schedule(() -> tell(session, answer, judged.right()), judged.millis(),
        TimeUnit.MILLISECONDS);
    throw answer;
  }

  private static void tell(ServerSession session, AsyncAuthException answer, boolean right) {
    var tries = right ? 0 : Optional.ofNullable(session.getAttribute(TRIES)).orElse(0) + 1;
    session.setAttribute(TRIES, tries);
    if (tries >= CodeGuard.TRIES) {
      try {
        session.disconnect(SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE,
            "Too many wrong codes");
      } catch (IOException e) {
        session.close(true);
      }
    } else {
      answer.setAuthed(right);
    }
  }

  @Override
  public boolean authenticate(String username, PublicKey key, ServerSession session) {
    var known = teachers.stream().anyMatch(teacher -> KeyUtils.compareKeys(teacher, key));
    if (known) {
      session.setAttribute(MEMBER,
          Member.of(EVERYBODY.equals(username) ? "teacher" : username, true, "teacher"));
    }
    return known;
  }

  /** Where somebody comes from, without the port. */
  static String address(Session session) {
    return session.getIoSession().getRemoteAddress() instanceof InetSocketAddress internet
        ? String.valueOf(
            internet.getAddress() == null ? internet.getHostString() : internet.getAddress().getHostAddress())
        : "?";
  }
}
