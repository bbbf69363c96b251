package wetpaint.serve;

import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractive;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.session.ServerSession;

/** Asks at the keyboard, and refuses more answers than there are questions before anything is kept for them. */
final class SshQuestions extends UserAuthKeyboardInteractive {
  /** The most answers: the code and the name. */
  private static final int ANSWERS = 2;

  /** Makes them. */
  static final class Factory extends UserAuthKeyboardInteractiveFactory {
    @Override
    public UserAuthKeyboardInteractive createUserAuth(ServerSession session) {
      return new SshQuestions();
    }
  }

  @Override
  protected Boolean doAuth(Buffer buffer, boolean init) throws Exception {
    if (!init) {
      var start = buffer.rpos();
      buffer.getUByte();
      var answers = buffer.getInt();
      buffer.rpos(start);
      if (answers < 0 || answers > ANSWERS) {
        return false;
      }
    }
    return super.doAuth(buffer, init);
  }
}
