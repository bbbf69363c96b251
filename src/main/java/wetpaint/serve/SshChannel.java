package wetpaint.serve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.channel.PtyMode;
import org.apache.sshd.common.channel.RequestHandler.Result;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.session.ServerSession;

/** A channel that is a terminal and nothing else: everything but a shell in a pty is refused. */
final class SshChannel extends ChannelSession {
  private static final Pattern NAME = Pattern.compile("COLORTERM|LANG|LC_[A-Z_]{1,24}");
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.@:+-]{0,64}");
  private static final int VARIABLES = 16;

  private boolean pty;
  private int variables;

  /** Makes them. */
  static final class Factory extends ChannelSessionFactory {
    @Override
    public Channel createChannel(Session session) {
      return new SshChannel();
    }
  }

  /** With no handlers of other requests. */
  SshChannel() {
    super(List.of());
  }

  @Override
  protected Result handleInternalRequest(String request, boolean wantReply, Buffer buffer)
      throws IOException {
    return SshPatience.allows(getSession())
        ? super.handleInternalRequest(request, wantReply, buffer)
        : Result.Replied;
  }

  @Override
  protected Result handleEnvParsed(String name, String value) throws IOException {
    return variables++ < VARIABLES && NAME.matcher(name).matches() && VALUE.matcher(value).matches()
        ? super.handleEnvParsed(name, value)
        : Result.ReplyFailure;
  }

  @Override
  protected Result handlePtyReqParsed(String term, int columns, int rows, int width, int height,
      Map<PtyMode, Integer> modes) throws IOException {
    if (!VALUE.matcher(term).matches()) {
      return Result.ReplyFailure;
    }
    pty = true;
    return super.handlePtyReqParsed(term, columns, rows, width, height, Map.of());
  }

  @Override
  protected Result handleShellParsed(String request) throws IOException {
    return pty ? super.handleShellParsed(request) : Result.ReplyFailure;
  }

  @Override
  protected Result handleExecParsed(String request, String command) {
    return Result.ReplyFailure;
  }

  @Override
  protected Result handleSubsystemParsed(String request, String subsystem) {
    return Result.ReplyFailure;
  }

  @Override
  protected Result handleAgentForwardingParsed(String request) {
    return Result.ReplyFailure;
  }

  @Override
  protected Result handleX11ForwardingParsed(String request, ServerSession session, boolean single,
      String protocol,
      String cookie, int screen) {
    return Result.ReplyFailure;
  }

  @Override
  protected Result handleSignalParsed(String name) {
    return Result.ReplySuccess;
  }
}
