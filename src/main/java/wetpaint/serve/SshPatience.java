package wetpaint.serve;

import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.channel.RequestHandler;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.ReservedSessionMessagesHandler;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;

import wetpaint.time.Ticker;

/**
 * Hangs up on who asks without end: each question has an answer, and the answers to somebody who does not read them would take
 * memory without bounds.
 */
final class SshPatience implements RequestHandler<ConnectionService>, ReservedSessionMessagesHandler {
  /** Requests a second, and at once: a terminal that is pulled at asks for many. */
  private static final int REQUESTS = 100;
  private static final int REQUESTS_AT_ONCE = 1000;
  private static final AttributeKey<Allowance> ALLOWANCE = new AttributeKey<>();

  private final Ticker ticker;

  SshPatience(Ticker ticker) {
    this.ticker = ticker;
  }

  /** A connection begins. */
  void begin(Session session) {
    session.setAttribute(ALLOWANCE, new Allowance(REQUESTS, REQUESTS_AT_ONCE, ticker));
  }

  /** Somebody has asked something. @return whether they may; if not, they were hung up on */
  static boolean allows(Session session) {
    var allowance = session.getAttribute(ALLOWANCE);
    if (allowance != null && allowance.take(1) > 0) {
      return true;
    }
    session.close(true);
    return false;
  }

  @Override
  public Result process(ConnectionService service, String request, boolean wantReply, Buffer buffer) {
    return allows(service.getSession()) ? Result.Unsupported : Result.Replied;
  }

  /** No client of today sends a message that nobody knows. */
  @Override
  public boolean handleUnimplementedMessage(Session session, int command, Buffer buffer) {
    session.close(true);
    return true;
  }
}
