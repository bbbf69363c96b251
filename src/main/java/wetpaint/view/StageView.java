package wetpaint.view;

import java.util.List;

import wetpaint.theme.Role;

/** One run on the whole screen: puts every view in its place. */
record StageView(CanvasCache cache, Look look) implements View {
  @Override
  public void draw(Surface surface) {
    var scene = look.scene();
    var question = Posed.of(look);
    var usual = Layout.of(surface.width(), surface.height(), scene.scenario(),
        look.own().figures().isPresent(), look.own().code().isPresent());
    var layout = question.map(view -> usual.asking(view.rows(surface.width()), view.least(surface.width())))
        .orElse(usual);
    new HeaderView(look, cache.panes()).draw(surface.cut(layout.header()));
    new GalleryView(cache, look, layout.roomy() && layout.code().isEmpty())
        .draw(surface.cut(layout.gallery()));
    if (!layout.canvases().isEmpty()) {
      timeline(surface, layout);
    }
    look.own().code().ifPresent(code -> new CodeView(scene, code).draw(surface.cut(layout.code())));
    var place = surface.cut(layout.caption());
    question.<View>map(view -> view).orElseGet(() -> sentence(layout, surface)).draw(place);
    if (layout.roomy()) {
      (scene.isDone() ? new FinishView(look) : new ForecastView(look)).draw(surface.cut(layout.panel()));
      legend(layout, surface.cut(layout.legend()));
    }
    var keys = new KeysView(look);
    cache.panes().draw(Panes.Pane.KEYS, surface.cut(layout.keys()), keys.of(), keys);
    look.own().figures()
        .ifPresent(text -> surface.cut(layout.figures()).text(1, 0, text, surface.style(Role.MUTED)));
  }

  /** What is said and, where there is a row for it, how the timeline is read. */
  private View sentence(Layout layout, Surface whole) {
    if (!KeysView.holds(look, whole.width())) {
      return CaptionView.of(look.notice().orElseThrow());
    }
    if (layout.roomy()) {
      return this::caption;
    }
    if (look.scene().isDone()) {
      return new FinishView(look);
    }
    var withLegend = layout.caption().height() > 1 && whole.width() >= Layout.ONE_ROW
        && !layout.canvases().isEmpty();
    return withLegend ? surface -> {
      caption(surface.cut(surface.whole().top(1)));
      legend(layout, surface.cut(surface.whole().below(1)));
    } : this::caption;
  }

  private void caption(Surface surface) {
    cache.panes().draw(Panes.Pane.SENTENCE, surface, List.of(look.caption()),
        new CaptionView(look.caption()));
  }

  private void legend(Layout layout, Surface surface) {
    var scene = look.scene();
    var legend = new LegendView(TimelineModel.of(look),
        Tracks.Form.of(scene.canvases().size(), layout.canvases().height() / layout.each(),
            surface.charset()),
        Tracks.Form.of(scene.painters().size(), layout.painters().height() / layout.each(),
            surface.charset()));
    cache.panes().draw(Panes.Pane.LEGEND, surface, legend.of(), legend);
  }

  private void timeline(Surface surface, Layout layout) {
    var story = TimelineModel.of(look);
    var label = layout.label();
    var scale = Scale.fitting(story.horizon(), layout.axis().width() - label - 1);
    var tracks = story.ofTracks(scale);
    cache.panes().draw(Panes.Pane.CANVASES, surface.cut(layout.canvases()), tracks,
        new TimelineView(story, scale, label, layout.each()));
    var axis = new AxisView(story, scale, label);
    cache.panes().draw(Panes.Pane.AXIS, surface.cut(layout.axis()), axis.of(), axis);
    var painters = new PaintersView(story, scale, label, layout.each(), layout.roomy());
    if (layout.roomy()) {
      // How much a painter has painted goes on with time.
      painters.draw(surface.cut(layout.painters()));
    } else {
      cache.panes().draw(Panes.Pane.PAINTERS, surface.cut(layout.painters()), tracks, painters);
    }
  }
}
