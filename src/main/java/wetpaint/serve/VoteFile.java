package wetpaint.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;

import com.fasterxml.jackson.jr.ob.JSON;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The votes as JSON Lines: each on a line of its own, appended at once, so that a crash loses none that was taken. The last line
 * of a name in a round is what counts.
 */
public final class VoteFile implements AutoCloseable {
  /** Bytes at its start by which a file of something else is known. */
  private static final int LOOK = 4096;

  private final FileChannel file;

  private VoteFile(FileChannel file) {
    this.file = file;
  }

  /** Appends to a file; a line that a crash cut off is left alone. @throws ServeException if it can't be written */
  public static VoteFile append(Path path) {
    try {
      var file = FileChannel.open(path, CREATE, READ, WRITE);
      if (!isVotes(file)) {
        file.close();
        throw new ServeException(
            path + ": expected a new file or one with votes (lines of JSON), found something else");
      }
      var size = file.size();
      var last = ByteBuffer.allocate(1);
      file.position(size);
      if (size > 0 && file.read(last, size - 1) == 1 && last.get(0) != '\n') {
        file.write(ByteBuffer.wrap(new byte[]{'\n'}));
      }
      return new VoteFile(file);
    } catch (IOException e) {
      throw new ServeException(path + ": expected a file that votes can be written to, found "
          + ServeException.reason(e));
    }
  }

  /** Whether it has nothing in it yet, or text that begins as a vote does. */
  private static boolean isVotes(FileChannel file) throws IOException {
    var start = ByteBuffer.allocate(LOOK);
    file.read(start, 0);
    start.flip();
    var text = StandardCharsets.ISO_8859_1.decode(start).toString();
    return text.isEmpty()
        || (text.charAt(0) == '{'
            && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'));
  }

  /** Writes one vote down. @throws UncheckedIOException if the disk does not take it */
  synchronized void vote(Instant at, Ballot ballot, Member who, int choice) {
    var line = new LinkedHashMap<String, Object>();
    line.put("time", at.toString());
    line.put("question", ballot.question().text());
    line.put("round", (long) ballot.round());
    line.put("name", who.name());
    line.put("answer", (long) choice + 1);
    line.put("text", ballot.question().answers().get(choice));
    line.put("right", choice == ballot.question().right());
    try {
      var bytes = ByteBuffer.wrap((JSON.std.asString(line) + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the disk keep what was written. */
  synchronized void keep() {
    try {
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.force(false);
      file.close();
    } catch (IOException e) {
      // The votes were handed to the system, which is all that can be done.
    }
  }
}
