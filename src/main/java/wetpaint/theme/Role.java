package wetpaint.theme;

/** What a piece of the screen is, for choosing its colours. */
public enum Role {
  /** The screen itself: what everything else stands on. */
  SCREEN(""),
  /** The program's name and the scenario's. */
  TITLE("HeaderView"),
  /** Plain text. */
  TEXT(""),
  /** Text of less weight: units, explanations of keys. */
  MUTED(""),
  /** What should be seen first. */
  ACCENT(""),
  /** The tab of a mode. */
  MODE("HeaderView"),
  /** The tab of the current mode. */
  MODE_CURRENT("HeaderView"),
  /** A key in the line of keys. */
  KEY("KeysView"),
  /** The sentence that says what is seen now. */
  CAPTION("CaptionView"),
  /** News in the line of keys. */
  NOTICE("KeysView"),
  /** A mistake in the line of keys. */
  ERROR("KeysView"),

  /** A canvas's frame before anything has happened to it. */
  FRAME("CanvasView"),
  /** The frame of a canvas that is being painted. */
  FRAME_PAINTING("CanvasView"),
  /** The frame of a canvas that dries. */
  FRAME_DRYING("CanvasView"),
  /** The frame of a canvas that wants a painter. */
  FRAME_READY("CanvasView"),
  /** The frame of a canvas whose painter stands and waits. */
  FRAME_BLOCKED("CanvasView"),
  /** The frame of a finished canvas: lit. */
  FRAME_DONE("CanvasView"),
  /** Bare canvas inside the frame: the background; its foreground is for marks on it. */
  CANVAS("CanvasView"),

  /** Time spent painting; the foreground is the colour of blocks and words. */
  PAINTING("TimelineView"),
  /** Time spent drying: grey in every theme. */
  DRYING("TimelineView"),
  /** The blocks of drying in a timeline: a grey that is apart from all hues and from the screen. */
  TRACK_DRYING("TimelineView"),
  /** Time a canvas spends ready, without a painter. */
  WAITING("TimelineView"),
  /** Time a canvas spends painted, without a rack to dry on. */
  QUEUED("TimelineView"),
  /** Time a painter stands at a canvas that it can't paint, and time that canvas is blocked. */
  BLOCKED("TimelineView"),
  /** All is dry. */
  DONE("TimelineView"),

  /** The brush where a painter works. */
  BRUSH("CanvasView"),
  /** The seconds under the timeline. */
  AXIS("TimelineView"),
  /** The mark of a switch of mode. */
  SWITCH("TimelineView"),
  /** The instant that is shown. */
  CURSOR("TimelineView"),
  /** What is not (yet) so: the future, another run to compare with. */
  GHOST("TimelineView"),
  /** The bar of a mode in the forecast. */
  FORECAST("ForecastView"),
  /** The bar of the current mode in the forecast. */
  FORECAST_CURRENT("ForecastView"),
  /** Code. */
  CODE("CodeView"),
  /** A keyword in code. */
  CODE_KEYWORD("CodeView"),
  /** Text in quotes in code. */
  CODE_STRING("CodeView"),
  /** A comment in code. */
  CODE_COMMENT("CodeView"),
  /** A line of code at which a painter is; keywords and the like stand on its background. */
  CODE_LIT("CodeView"),
  /** Text of the help. */
  HELP("HelpView"),
  /** A key in the help. */
  HELP_KEY("HelpView"),
  /** A panel over the screen; the foreground is its border. */
  PANEL("");

  private static final String VIEWS = "wetpaint.view.";

  private final String view;

  Role(String view) {
    this.view = view;
  }

  /** The key of a component, {@code foreground}, {@code background} or {@code sgr}, as theme files spell it. */
  String key(String component) {
    return (view.isEmpty() ? "" : VIEWS + view + ".") + shortKey(component);
  }

  /** The key without the view's class. */
  String shortKey(String component) {
    return this == SCREEN ? component : component + "[" + name() + "]";
  }
}
