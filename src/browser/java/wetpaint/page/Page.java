package wetpaint.page;

import wetpaint.show.Cue;
import wetpaint.theme.Themes;
import wetpaint.view.Viewer;

/** The entry: begins the show that the page was made for, or follows that of a class. */
public final class Page {
  private Page() {}

  /** Begins soon, on the browser's own stack: what the compiler calls from is a coroutine, which others could not run beside. */
  public static void main(String[] args) {
    if (!Browser.opening("class").isEmpty()) {
      Browser.later(() -> new Following(new Viewer(Themes.choose(Browser.opening("theme")),
          PageShow.code(Browser.opening("code")))).begin(), 0);
      return;
    }
    Browser.later(() -> new PageShow(Cue.parse(Browser.opening("cue")), Browser.opening("theme"),
        Browser.opening("code"), Browser.opening("lesson"), Browser.opening("tape")).begin(), 0);
  }
}
