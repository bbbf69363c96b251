package wetpaint.serve;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

import wetpaint.wire.FrameSink;

/** Frames to a channel, one on its way at a time: the channel keeps what its window has no room for, and no more is given it. */
final class SshSink implements FrameSink {
  private final IoOutputStream out;
  private final Runnable ready;
  private boolean busy;
  private boolean closed;
  private CompletableFuture<Void> idle = CompletableFuture.completedFuture(null);

  /** @param ready is told, on any thread, when the next frame would be taken */
  SshSink(IoOutputStream out, Runnable ready) {
    this.out = out;
    this.ready = ready;
  }

  @Override
  public synchronized boolean ready() {
    return !busy && !closed;
  }

  @Override
  public void write(byte[] frame) {
    synchronized (this) {
      if (busy || closed) {
        return;
      }
      busy = true;
      idle = new CompletableFuture<>();
    }
    send(frame);
  }

  private void send(byte[] bytes) {
    try {
      out.writeBuffer(new ByteArrayBuffer(bytes)).addListener(_ -> sent());
    } catch (IOException | RuntimeException e) {
      // The line has gone, of which the channel tells.
      sent();
    }
  }

  private void sent() {
    CompletableFuture<Void> done;
    synchronized (this) {
      busy = false;
      done = idle;
    }
    done.complete(null);
    ready.run();
  }

  /** Takes no more frames, and sends these bytes after the one on its way. @return done when they have gone out */
  CompletableFuture<Void> close(byte[] farewell) {
    CompletableFuture<Void> before;
    synchronized (this) {
      if (closed) {
        return CompletableFuture.completedFuture(null);
      }
      closed = true;
      before = idle;
    }
    return before.thenCompose(_ -> {
      var done = new CompletableFuture<Void>();
      try {
        out.writeBuffer(new ByteArrayBuffer(farewell)).addListener(_ -> done.complete(null));
      } catch (IOException | RuntimeException e) {
        done.complete(null);
      }
      return done;
    });
  }
}
