package wetpaint.view;

import wetpaint.theme.Role;

/** One run on the whole screen: puts every view in its place. */
record StageView(Wall wall, Look look) implements View {
  @Override
  public void draw(Sheet sheet) {
    var scene = look.scene();
    var layout = Layout.of(sheet.width(), sheet.height(), scene.scenario(), look.figures().isPresent());
    new HeaderView(look).draw(sheet.cut(layout.header()));
    new GalleryView(wall, look, layout.roomy()).draw(sheet.cut(layout.gallery()));
    timeline(sheet, layout);
    if (layout.roomy()) {
      new CaptionView(look.caption()).draw(sheet.cut(layout.caption()));
      (scene.isDone() ? new FinishView(look) : new ForecastView(look)).draw(sheet.cut(layout.panel()));
      new LegendView().draw(sheet.cut(layout.legend()));
    } else {
      (scene.isDone() ? new FinishView(look) : new CaptionView(look.caption()))
          .draw(sheet.cut(layout.caption()));
    }
    new KeysView(look).draw(sheet.cut(layout.keys()));
    look.figures().ifPresent(text -> sheet.cut(layout.figures()).text(1, 0, text, sheet.style(Role.MUTED)));
  }

  private void timeline(Sheet sheet, Layout layout) {
    var story = Story.of(look);
    var label = layout.label();
    var scale = Scale.fitting(story.horizon(), layout.axis().width() - label - 1);
    new TimelineView(story, scale, label, layout.each()).draw(sheet.cut(layout.canvases()));
    new AxisView(story, scale, label).draw(sheet.cut(layout.axis()));
    new PaintersView(story, scale, label, layout.each(), layout.roomy()).draw(sheet.cut(layout.painters()));
  }
}
