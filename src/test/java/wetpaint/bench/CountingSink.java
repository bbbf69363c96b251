package wetpaint.bench;

import java.io.OutputStream;

import wetpaint.wire.FrameSink;

/** Counts what would be sent, and sends nothing. */
final class CountingSink extends OutputStream implements FrameSink {
  private long bytes;
  private long writes;

  long bytes() {
    return bytes;
  }

  long writes() {
    return writes;
  }

  @Override
  public void write(int oneByte) {
    bytes++;
    writes++;
  }

  @Override
  public void write(byte[] buffer, int offset, int length) {
    bytes += length;
    writes++;
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void write(byte[] frame) {
    write(frame, 0, frame.length);
  }
}
