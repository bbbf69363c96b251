package wetpaint;

import wetpaint.cli.Cli;
import wetpaint.cli.Surroundings;

/** The entrance. */
public final class Main {
  private Main() {}

  /** Runs Wetpaint with the given command line. */
  public static void main(String[] args) {
    System.exit(Cli.run(Surroundings.ofProcess(), args));
  }
}
