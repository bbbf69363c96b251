package wetpaint.view;

import wetpaint.theme.Role;

/** Several runs of one scenario side by side, on one scale, a lane each: the sooner done, the more there is to see of it. */
record LanesView(Wall wall, Look look) implements View {
  @Override
  public void draw(Sheet sheet) {
    var keys = look.figures().isPresent() ? 2 : 1;
    new KeysView(look).draw(sheet.cut(sheet.whole().below(sheet.height() - keys).top(1)));
    look.figures().ifPresent(text -> sheet.text(0, sheet.height() - 1, text, sheet.style(Role.MUTED)));
    new HeaderView(look).draw(sheet.cut(sheet.whole().top(1)));
    var lanes = look.lanes();
    var caption = sheet.height() - keys - 2 >= 7 * lanes.size() ? 1 : 0;
    var area = sheet.whole().below(1).top(sheet.height() - 1 - keys - caption);
    if (caption > 0) {
      new CaptionView(look.caption()).draw(sheet.cut(area.below(area.height()).top(1)));
    }
    var each = area.height() / lanes.size();
    for (var lane = 0; lane < lanes.size(); lane++) {
      new LaneView(wall, lane, look, place(lane)).draw(sheet.cut(area.below(lane * each).top(each)));
    }
  }

  /** 1 for the lane that is done first; 0 while it is not done. */
  private int place(int lane) {
    var scene = look.lanes().get(lane);
    return !scene.isDone()
        ? 0
        : 1 + (int) look.lanes().stream()
            .filter(other -> other.isDone() && other.makespan() < scene.makespan()).count();
  }
}
