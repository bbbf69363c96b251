package wetpaint.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

import picocli.CommandLine;

import wetpaint.load.SafeText;
import wetpaint.load.UserThemes;

/**
 * What the program runs in.
 *
 * @param environment its variables, as the user set them
 * @param columns     the width of what is printed on, in cells; asked only when needed, for it takes a process
 */
public record Surroundings(InputStream in, OutputStream out, OutputStream err,
    Map<String, String> environment,
    Terminals terminals, IntSupplier columns) {
  /** Which of the two streams are read on a terminal. */
  public record Terminals(boolean out, boolean err) {
    /** Neither. */
    public static final Terminals NONE = new Terminals(false, false);

    /** Those of this process: the launcher has asked; without it, a console has both. */
    static Terminals ofProcess() {
      var told = System.getProperty("wetpaint.terminals");
      var both = told == null ? ofConsole() : told;
      return new Terminals(both.contains("1"), both.contains("2"));
    }

    private static String ofConsole() {
      return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent() ? "12" : "";
    }
  }

  /**
   * A standard stream, which stays open until the process ends. If the shell closed it ({@code >&-}), its descriptor belongs to the
   * first file that the JVM opened, which is the class library: to close it would crash the JVM at the next class.
   */
  private static final class Standard extends FileOutputStream {
    Standard(FileDescriptor descriptor) {
      super(descriptor);
    }

    @Override
    public void close() {}
  }

  /** Those of this process. */
  public static Surroundings ofProcess() {
    return new Surroundings(new FileInputStream(FileDescriptor.in), new Standard(FileDescriptor.out),
        new Standard(FileDescriptor.err), UserLocale.environment(), Terminals.ofProcess(),
        Surroundings::width);
  }

  /** The themes that the user has. */
  UserThemes themes() {
    return UserThemes.of(environment, Path.of(System.getProperty("user.home", "")));
  }

  /** The output as text for people. */
  Writer text() {
    return writer(charset());
  }

  /** The output as JSON, which is UTF-8 wherever it goes (RFC 8259, 8.1). */
  Writer json() {
    return writer(StandardCharsets.UTF_8);
  }

  PrintWriter errors() {
    return new PrintWriter(err, true, charset());
  }

  /** Tells the user something that is not a command's output, as one line. */
  void tell(String message) {
    errors().println(SafeText.line(message));
  }

  /** Whether a line of messages can be drawn over while the program works. */
  boolean drawsMessages() {
    return terminals.err() && !"dumb".equals(environment.get("TERM"));
  }

  /** Whether blocks and the like can be shown. */
  boolean hasBlocks() {
    return UserLocale.hasBlocks(environment);
  }

  private Charset charset() {
    return UserLocale.charset(environment);
  }

  private Writer writer(Charset encoding) {
    return new BufferedWriter(new OutputStreamWriter(out, encoding), 1 << 16);
  }

  private static int width() {
    return CommandLine.Model.CommandSpec.create().usageMessage().autoWidth(true).width();
  }
}
