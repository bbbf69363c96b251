package wetpaint.page;

import wetpaint.show.Cue;
import wetpaint.time.Beside;

/** The entry: begins the show that the page was made for. */
public final class Page {
  private Page() {}

  /** Begins. */
  public static void main(String[] args) {
    Beside.run("page", () -> new PageShow(Cue.parse(Browser.opening("cue")), Browser.opening("theme"),
        Browser.opening("code")).run());
  }
}
