package wetpaint;

import java.util.Locale;

import wetpaint.cli.Cli;
import wetpaint.cli.Surroundings;

/** The entrance. */
public final class Main {
  private Main() {}

  /** Runs Wetpaint with the given command line. */
  public static void main(String[] args) {
    // Nothing is said in another language; numbers are written, and letters made capitals, in the same way everywhere.
    Locale.setDefault(Locale.US);
    System.exit(Cli.run(Surroundings.ofProcess(), args));
  }
}
