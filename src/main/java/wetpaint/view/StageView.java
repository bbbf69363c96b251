package wetpaint.view;

import wetpaint.theme.Role;

/** One run on the whole screen: puts every view in its place. */
record StageView(CanvasCache cache, Look look) implements View {
  @Override
  public void draw(Surface surface) {
    var scene = look.scene();
    var question = Posed.of(look);
    var usual = Layout.of(surface.width(), surface.height(), scene.scenario(),
        look.own().figures().isPresent(), look.own().code().isPresent());
    var layout = question.map(view -> usual.asking(view.rows(surface.width()))).orElse(usual);
    new HeaderView(look).draw(surface.cut(layout.header()));
    new GalleryView(cache, look, layout.roomy() && layout.code().isEmpty())
        .draw(surface.cut(layout.gallery()));
    if (!layout.canvases().isEmpty()) {
      timeline(surface, layout);
    }
    look.own().code().ifPresent(code -> new CodeView(scene, code).draw(surface.cut(layout.code())));
    View sentence = !KeysView.holds(look, surface.width())
        ? CaptionView.of(look.notice().orElseThrow())
        : scene.isDone() && !layout.roomy() ? new FinishView(look) : new CaptionView(look.caption());
    question.<View>map(view -> view).orElse(sentence).draw(surface.cut(layout.caption()));
    if (layout.roomy()) {
      (scene.isDone() ? new FinishView(look) : new ForecastView(look)).draw(surface.cut(layout.panel()));
      new LegendView(scene,
          Tracks.Form.of(scene.canvases().size(), layout.canvases().height() / layout.each(),
              surface.charset()),
          Tracks.Form.of(scene.painters().size(), layout.painters().height() / layout.each(),
              surface.charset()))
          .draw(surface.cut(layout.legend()));
    }
    new KeysView(look).draw(surface.cut(layout.keys()));
    look.own().figures()
        .ifPresent(text -> surface.cut(layout.figures()).text(1, 0, text, surface.style(Role.MUTED)));
  }

  private void timeline(Surface surface, Layout layout) {
    var story = TimelineModel.of(look);
    var label = layout.label();
    var scale = Scale.fitting(story.horizon(), layout.axis().width() - label - 1);
    new TimelineView(story, scale, label, layout.each()).draw(surface.cut(layout.canvases()));
    new AxisView(story, scale, label).draw(surface.cut(layout.axis()));
    new PaintersView(story, scale, label, layout.each(), layout.roomy()).draw(surface.cut(layout.painters()));
  }
}
