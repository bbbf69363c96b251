package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import wetpaint.real.Measured;

/** What a real run came to: both numbers, and where the difference went. Lines of at most 66 columns. */
record RealVerdict(Measured measured, RealSession.Outlook outlook) {
  List<String> lines() {
    var lines = new ArrayList<String>();
    var painters = measured.setting().painters();
    lines.add("measured   " + RealWording.seconds(measured.nanos()));
    if (outlook.isCrowded()) {
      lines.add("predicted  " + Wording.seconds(outlook.free().makespan()) + " with the "
          + RealWording.cores(outlook.cores()) + " that were free: the ghost");
      lines.add("           " + Wording.seconds(outlook.asked().makespan()) + " with "
          + RealWording.enough(painters));
    } else {
      lines.add("predicted  " + Wording.seconds(outlook.free().makespan()) + ": the ghost");
    }
    lines.add(String.format(Locale.ROOT, "CPU time   %s of %s planned: %.0f %%",
        RealWording.seconds(measured.cpu()), RealWording.seconds(measured.planned()),
        100.0 * measured.cpu() / measured.planned()));
    var more = measured.difference(outlook.asked());
    lines
        .add("The average painter, against " + (outlook.isCrowded() ? "the second one:" : "the prediction:"));
    lines
        .add("  " + RealWording.more(more.computing()) + " computing, " + RealWording.more(more.withoutCore())
            + " without a core,");
    lines.add("  " + RealWording.more(more.late()) + " woken late, " + RealWording.more(more.waiting())
        + " waiting for paint to dry");
    measured.runnable().ifPresent(nanos -> lines.add("runnable without a core, all threads together: "
        + RealWording.seconds(nanos)));
    return lines;
  }
}
