package wetpaint.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

import wetpaint.terminal.Messages;

/**
 * What the program runs in.
 *
 * @param charset what the streams' readers expect text in
 * @param colour  whether colours make sense where nobody asked for any
 * @param columns the width of what is printed on, in cells; asked only when needed, for it takes a process
 */
public record Surroundings(OutputStream out, OutputStream err, Charset charset, boolean colour,
    IntSupplier columns) {
  /** Those of this process. */
  public static Surroundings ofProcess() {
    return new Surroundings(new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.out.charset(), Ansi.AUTO.enabled(), Surroundings::width);
  }

  /** The output as text for people. */
  Writer text() {
    return writer(charset);
  }

  /** The output as JSON, which is UTF-8 wherever it goes (RFC 8259, 8.1). */
  Writer json() {
    return writer(StandardCharsets.UTF_8);
  }

  PrintWriter errors() {
    return new PrintWriter(err, true, charset);
  }

  /** Whether messages are read on a terminal while the program works. */
  boolean errorsOnTerminal() {
    return err instanceof FileOutputStream && Messages.onTerminal();
  }

  /** Whether blocks and the like can be shown. */
  boolean hasBlocks() {
    return charset.newEncoder().canEncode('\u2588');
  }

  private Writer writer(Charset encoding) {
    return new BufferedWriter(new OutputStreamWriter(out, encoding), 1 << 16);
  }

  private static int width() {
    return CommandLine.Model.CommandSpec.create().usageMessage().autoWidth(true).width();
  }
}
