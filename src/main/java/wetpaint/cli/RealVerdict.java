package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import wetpaint.real.Measured;
import wetpaint.studio.Mode;

/** What a real run came to: both numbers as bars, and where the difference went. Lines of at most 56 columns. */
record RealVerdict(Measured measured, RealSession.Outlook outlook) {
  private static final int BAR = 16;
  private static final double NANOS = 1e6;

  /** Of one run or several, what is laid over their end. */
  static List<String> of(List<RealSession.Stage.Past> pasts) {
    return pasts.size() == 1
        ? new RealVerdict(pasts.getFirst().measured(), pasts.getFirst().outlook()).lines()
        : ofAll(pasts);
  }

  /** The heading of what is laid over the end. */
  static String title(List<RealSession.Stage.Past> pasts) {
    return pasts.size() == 1
        ? Wording.setting(pasts.getFirst().measured().setting()) + ", for real"
        : pasts.size() + " modes, for real";
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    var painters = measured.setting().painters();
    var asked = outlook.asked().makespan();
    var free = outlook.free().makespan();
    var longest = Math.max(Math.round(measured.nanos() / NANOS), Math.max(asked, free));
    if (outlook.isCrowded()) {
      lines.add(bar("predicted", asked, longest) + (painters == 1 ? "a core of its own" : "a core each"));
      lines.add(bar("predicted", free, longest) + "the ghost: " + RealWording.cores(outlook.cores()));
    } else {
      lines.add(bar("predicted", free, longest) + "the ghost");
    }
    lines.add(bar("measured", Math.round(measured.nanos() / NANOS), longest).strip());
    lines.add("CPU time  %8s of %s planned: %s".formatted(RealWording.seconds(measured.cpu()),
        RealWording.seconds(measured.planned()),
        Wording.percent((double) measured.cpu() / measured.planned())));
    var more = measured.difference(outlook.asked());
    lines.add("%s against %s; per painter:".formatted(RealWording.more(more.total()),
        !outlook.isCrowded() ? "the prediction" : painters == 1 ? "a core of its own" : "a core each"));
    lines.add(RealWording.more(more.withoutCore()) + " without a core, " + RealWording.more(more.late())
        + " woken late,");
    lines.add(
        RealWording.more(more.waiting()) + " drying, " + RealWording.more(more.computing()) + " computing");
    measured.runnable().ifPresent(nanos -> lines.add("threads were ready without a core for "
        + RealWording.seconds(nanos)));
    if (measured.setting().mode() == Mode.CONCURRENT) {
      lines.add(measured.onlyCpu().isPresent()
          ? "all threads were bound to CPU " + measured.onlyCpu().getAsInt()
          : "one permit among all threads, which could use any core");
    }
    var unheard = measured.unheard();
    if (unheard > 0) {
      lines.add(Wording.count(unheard, "disturbance") + " found nobody who painted");
    }
    return lines;
  }

  /** Several modes, a line for each. */
  private static List<String> ofAll(List<RealSession.Stage.Past> pasts) {
    var lines = new ArrayList<String>();
    lines.add("mode        predicted  measured     off   CPU/plan");
    for (var past : pasts) {
      var measured = past.measured();
      var free = past.outlook().free().makespan();
      lines.add(String.format(Locale.ROOT, "%-11s %9s %9s %+6.1f %%   %6s", measured.setting().mode().word(),
          Wording.seconds(free), RealWording.seconds(measured.nanos()),
          100 * (measured.nanos() / NANOS / free - 1),
          Wording.percent((double) measured.cpu() / measured.planned())));
    }
    lines.add("Predicted for the cores that were free just before.");
    lines.add("The CPU time is the same in every mode: what differs");
    lines.add("is the waiting.");
    return lines;
  }

  private static String bar(String what, long millis, long longest) {
    var cells = (int) Math.max(1, BAR * millis / Math.max(1, longest));
    return "%-9s %8s %s ".formatted(what, Wording.seconds(millis), "▆".repeat(cells));
  }
}
