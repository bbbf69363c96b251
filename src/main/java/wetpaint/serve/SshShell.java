package wetpaint.serve;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.googlecode.lanterna.TerminalSize;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionAware;
import org.apache.sshd.server.command.AsyncCommand;
import org.jspecify.annotations.Nullable;

import wetpaint.wire.Modes;
import wetpaint.wire.TerminalKind;

/** A terminal of somebody in a class, at the end of a channel. */
final class SshShell implements AsyncCommand, ChannelSessionAware, ChannelDataReceiver {
  /** The largest picture that is drawn for one terminal, in cells each way: each costs memory. */
  private static final int COLUMNS = 320;
  private static final int ROWS = 100;
  /** Milliseconds that a terminal which does not read may hold up the end of its connection. */
  private static final long FAREWELL = 1000;

  private final Classroom room;
  private final Member member;
  private final Optional<String> refusal;
  private @Nullable ChannelSession channel;
  private @Nullable IoOutputStream out;
  private @Nullable ExitCallback exit;
  private @Nullable SshSink sink;
  private volatile Optional<Watcher> watcher = Optional.empty();

  /** @param refusal why they may not watch, if they may not */
  SshShell(Classroom room, Member member, Optional<String> refusal) {
    this.room = room;
    this.member = member;
    this.refusal = refusal;
  }

  @Override
  public void setChannelSession(ChannelSession session) {
    channel = session;
    session.setDataReceiver(this);
  }

  @Override
  public void setIoOutputStream(IoOutputStream stream) {
    out = stream;
  }

  @Override
  public void setIoInputStream(IoInputStream stream) {}

  @Override
  public void setIoErrorStream(IoOutputStream stream) {}

  @Override
  public void setExitCallback(ExitCallback callback) {
    exit = callback;
  }

  @Override
  public void setInputStream(InputStream in) {}

  @Override
  public void setOutputStream(OutputStream stream) {}

  @Override
  public void setErrorStream(OutputStream stream) {}

  @Override
  public void start(ChannelSession session, Environment environment) {
    var frames = new SshSink(Objects.requireNonNull(out), this::ready);
    sink = frames;
    var variables = new HashMap<>(environment.getEnv());
    var why = refusal.or(() -> "dumb".equals(variables.get("TERM"))
        ? Optional.of("This terminal can't place characters (TERM=dumb).")
        : Optional.empty());
    if (why.isPresent()) {
      var _ = frames.close((why.orElseThrow() + "\r\n").getBytes(StandardCharsets.US_ASCII))
          .thenRun(this::hangUp);
      return;
    }
    frames.write(Modes.enter());
    environment.addSignalListener((_, _) -> resized(environment), Signal.WINCH);
    watcher = Optional.of(room.enter(member, kind(variables), size(environment), frames, this::leave));
    // It may have changed while they sat down.
    resized(environment);
    if (!room.isOpen()) {
      var _ = leave(Optional.of("The class is over."));
    }
  }

  /** Judged by what comes through SSH; where no locale does, nearly all terminals of today show Unicode. */
  private static TerminalKind kind(Map<String, String> variables) {
    var known = new HashMap<>(variables);
    if (known.keySet().stream()
        .noneMatch(name -> name.equals("LANG") || name.equals("LC_ALL") || name.equals("LC_CTYPE"))) {
      known.put("LANG", known.getOrDefault("TERM", "").matches("linux|vt\\d.*") ? "C" : "C.UTF-8");
    }
    return TerminalKind.of("auto", false, false, known, true);
  }

  private static TerminalSize size(Environment environment) {
    return new TerminalSize(number(environment, Environment.ENV_COLUMNS, 80, COLUMNS),
        number(environment, Environment.ENV_LINES, 24, ROWS));
  }

  private static int number(Environment environment, String name, int otherwise, int most) {
    var text = environment.getEnv().getOrDefault(name, "");
    var number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    return number == 0 ? otherwise : Math.min(number, most);
  }

  private void resized(Environment environment) {
    watcher.ifPresent(sitting -> sitting.resize(size(environment)));
  }

  private void ready() {
    watcher.ifPresent(sitting -> sitting.ready());
  }

  @Override
  public int data(ChannelSession session, byte[] buffer, int start, int length) {
    watcher.ifPresent(sitting -> sitting.type(buffer, start, length));
    return length;
  }

  /** Gives the terminal back and hangs up; a terminal that does not read is hung up on. */
  private CompletableFuture<Void> leave(Optional<String> why) {
    watcher.ifPresent(sitting -> sitting.leave());
    var leave = new String(Modes.leave(), StandardCharsets.US_ASCII)
        + why.map(text -> text + "\r\n").orElse("");
    return Objects.requireNonNull(sink).close(leave.getBytes(StandardCharsets.UTF_8))
        .orTimeout(FAREWELL, TimeUnit.MILLISECONDS)
        .handle((_, late) -> {
          if (late == null) {
            hangUp();
          } else if (channel != null) {
            channel.getSession().close(true);
          }
          return null;
        });
  }

  private void hangUp() {
    if (exit != null) {
      exit.onExit(0);
    }
  }

  @Override
  public void close() {
    // Nobody types any more, but they may still look.
  }

  @Override
  public void destroy(ChannelSession session) {
    watcher.ifPresent(sitting -> sitting.leave());
  }
}
