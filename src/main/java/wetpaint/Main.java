package wetpaint;

/** The entrance. */
public final class Main {
  private Main() {}

  /** Runs Wetpaint with the given command line. */
  public static void main(String[] args) {
    System.exit(0);
  }
}
