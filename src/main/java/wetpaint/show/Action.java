package wetpaint.show;

/** What a key asks for, the short word for it, and whose it is; {@link Keys} is the table of keys. */
public enum Action {
  /** Sync. */
  SYNC("sync"),
  /** Async. */
  ASYNC("async"),
  /** Parallel. */
  PARALLEL("parallel"),
  /** Concurrent. */
  CONCURRENT("concurrent"),
  /** Virtual. */
  VIRTUAL("virtual"),
  /** The mode after this one. */
  NEXT_MODE("next mode"),
  /** A painter fewer. */
  FEWER_PAINTERS("fewer painters"),
  /** A painter more. */
  MORE_PAINTERS("more painters"),
  /** Stands still, or goes on. */
  PAUSE("pause"),
  /** On to the next event. */
  FORWARD("step"),
  /** Back to the last event. */
  BACK("step back"),
  /** Far back. */
  FAR_BACK("back 5 s"),
  /** Far on. */
  FAR_FORWARD("on 5 s"),
  /** To the start. */
  START("start"),
  /** To where the run has got to. */
  PRESENT("present"),
  /** Faster. */
  FASTER("faster"),
  /** Slower. */
  SLOWER("slower"),
  /** From the start again. */
  RESTART("restart"),
  /** Another scenario. */
  NEXT_SCENARIO("scenario"),
  /** Another theme, for this viewer. */
  NEXT_THEME("theme", true),
  /** The program beside the picture, or none, for this viewer. */
  CODE("code", true),
  /** The program in the next language, for this viewer. */
  NEXT_LANGUAGE("language", true),
  /** Three modes side by side, or one again. */
  COMPARE("compare"),
  /** All modes side by side, or one again. */
  COMPARE_ALL("compare all"),
  /** A question about what comes. */
  PREDICT("predict"),
  /** A blocking call. */
  BLOCK("block"),
  /** A blocking call that pins its carrier. */
  PIN("pin"),
  /** More paint for the layer. */
  HOG("hog"),
  /** Forecasts hidden, or shown. */
  FORECASTS("forecasts"),
  /** The run before the last branch. */
  UNDO_BRANCH("undo"),
  /** All branches. */
  BRANCHES("branches"),
  /** This moment as text. */
  CUE("cue"),
  /** On in a lesson. */
  NEXT_STOP("next stop"),
  /** Back in a lesson. */
  PREVIOUS_STOP("stop before"),
  /** More of the speaker's notes, on the teacher's screen. */
  MORE_NOTES("more notes", true),
  /** The notes before those. */
  NOTES_BEFORE("notes before", true),
  /** Recording, for this viewer. */
  RECORD("record", true),
  /** Figures about the drawing, for this viewer. */
  FIGURES("figures", true),
  /** All is drawn anew, for this viewer. */
  REDRAW("redraw", true),
  /** How to join the class. */
  JOIN("join card"),
  /** Everybody in the class back to the show. */
  CALL_BACK("call all back"),
  /** The keys to somebody in the class, or back. */
  LEND("lend the keys"),
  /** The same question to the class again. */
  ASK_AGAIN("ask again"),
  /** Off from the class on one's own, or back. */
  OFF("off on your own"),
  /** What the keys do. */
  HELP("help"),
  /** Closes what lies over the screen, gives up what takes long, goes back to one run. */
  ESCAPE("close"),
  /** The end. */
  QUIT("quit");

  private final String word;
  private final boolean viewers;

  Action(String word) {
    this(word, false);
  }

  Action(String word, boolean viewers) {
    this.word = word;
    this.viewers = viewers;
  }

  /** What it does, in a word or two. */
  public String word() {
    return word;
  }

  /** Whether it is for a class, and does nothing in a show that nobody else watches. */
  public boolean isForClass() {
    return switch (this) {
      case JOIN, CALL_BACK, LEND, ASK_AGAIN, OFF -> true;
      default -> false;
    };
  }

  /** How many pages of a speaker's notes it turns on, or back if negative; 0 if it is about something else. */
  public int pages() {
    return this == MORE_NOTES ? 1 : this == NOTES_BEFORE ? -1 : 0;
  }

  /** Whether it concerns one viewer only, and not the show. */
  public boolean isViewers() {
    return viewers;
  }
}
