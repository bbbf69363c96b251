package wetpaint.record;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that gets its name when it is complete: until then it is written beside it under another name, and
 * {@link #close} without {@link #commit} leaves nothing behind.
 * What is wrong with the name throws a {@link FileSystemException} at once, a fault while writing (a full disk) a
 * {@link WriteException} later; either says file and reason in one sentence.
 */
public final class OutputFile implements Closeable {
  private final Fate fate;
  private final Path written;
  private final FileChannel channel;
  private final OutputStream buffer;
  private long checkpoint;
  private boolean committed;

  /** What becomes of the bytes. */
  private sealed interface Fate {
    record Named(Path shown, Path target, boolean replace) implements Fate {}

    record Growing(Path shown) implements Fate {}

    record Piped(String shown, OutputStream out) implements Fate {}
  }

  private OutputFile(Fate fate, Path written, StandardOpenOption how) throws IOException {
    this.fate = fate;
    this.written = written;
    this.channel = FileChannel.open(written, StandardOpenOption.WRITE, how);
    this.buffer = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** Written whole or not at all. */
  public static OutputFile whole(Path target, boolean force) throws FileSystemException {
    try {
      var real = OutputPath.of(target, force).real();
      var folder = real.resolveSibling("");
      return new OutputFile(new Fate.Named(target, real, force), unnamed(folder),
          StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw refusal(target, e);
    }
  }

  /**
   * Written under its own name as it goes: whatever happens, what was written before the last {@link #checkpoint} stays, and
   * if that is nothing, no file.
   */
  public static OutputFile growing(Path target, boolean force) throws FileSystemException {
    try {
      OutputPath.of(target, force);
      var how = Files.exists(target) ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.CREATE_NEW;
      return new OutputFile(new Fate.Growing(target), target, how);
    } catch (IOException e) {
      throw refusal(target, e);
    }
  }

  /** Sent to {@code out}, which messages call {@code name}, in one go when it is complete. */
  public static OutputFile piped(String name, OutputStream out) throws IOException {
    var waiting = Scratch.file(".part", new byte[]{});
    return new OutputFile(new Fate.Piped(name, out), waiting, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static Path unnamed(Path folder) {
    var file = folder.resolve(".wetpaint-" + UUID.randomUUID() + ".part");
    file.toFile().deleteOnExit(); // an interrupted program leaves nothing either
    return file;
  }

  private static FileSystemException refusal(Path target, IOException e) {
    return new FileSystemException(target.toString(), null, reason(e));
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "there is no such folder";
      case FileSystemException f when f.getReason() != null -> f.getReason();
      case FileAlreadyExistsException _ -> "exists already, --force overwrites it";
      default -> String.valueOf(e.getMessage());
    };
  }

  /** Appends {@code bytes}. */
  public void write(byte[] bytes) throws IOException {
    attempt(() -> buffer.write(bytes));
  }

  /** Writes {@code bytes} over what stands at {@code position}. */
  public void patch(long position, byte[] bytes) throws IOException {
    attempt(() -> {
      buffer.flush();
      channel.write(ByteBuffer.wrap(bytes), position);
    });
  }

  /** What was written so far makes sense by itself: it is brought to the disk. */
  public void checkpoint() throws IOException {
    attempt(() -> {
      buffer.flush();
      checkpoint = channel.position();
    });
  }

  /** The file is complete. */
  public void commit() throws IOException {
    checkpoint();
    attempt(() -> {
      channel.close();
      switch (fate) {
        case Fate.Named(var _, var target, var replace) when replace ->
          Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        case Fate.Named named -> Files.move(written, named.target());
        case Fate.Growing _ -> {
        }
        case Fate.Piped(var _, var out) -> {
          Files.copy(written, out);
          out.flush();
        }
      }
    });
    committed = true;
  }

  @Override
  public void close() throws IOException {
    if (!committed && fate instanceof Fate.Growing && channel.isOpen()) {
      channel.truncate(checkpoint);
    }
    channel.close();
    if (!(fate instanceof Fate.Growing) || checkpoint == 0) {
      Files.deleteIfExists(written);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void attempt(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      var name = switch (fate) {
        case Fate.Named named -> named.shown();
        case Fate.Growing growing -> growing.shown();
        case Fate.Piped piped -> piped.shown();
      };
      throw new WriteException("%s: could not be written: %s".formatted(name, reason(e)), e);
    }
  }
}
