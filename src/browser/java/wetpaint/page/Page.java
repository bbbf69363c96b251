package wetpaint.page;

import wetpaint.show.Cue;

/** The entry: begins the show that the page was made for. */
public final class Page {
  private Page() {}

  /** Begins soon, on the browser's own stack: what the compiler calls from is a coroutine, which others could not run beside. */
  public static void main(String[] args) {
    Browser.later(() -> new PageShow(Cue.parse(Browser.opening("cue")), Browser.opening("theme"),
        Browser.opening("code")).begin(), 0);
  }
}
