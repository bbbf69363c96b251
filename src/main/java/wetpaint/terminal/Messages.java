package wetpaint.terminal;

import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Where this process's messages go: its standard error. */
public final class Messages {
  private Messages() {}

  /** Whether they are read on a terminal. */
  public static boolean onTerminal() {
    return new JniTerminalProvider().isSystemStream(SystemStream.Error);
  }
}
