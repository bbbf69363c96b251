package wetpaint.cli;

import java.io.IOException;
import java.io.Writer;

import picocli.CommandLine.Help.Ansi;

import wetpaint.cli.TextTable.Column;
import wetpaint.real.FreeCores;
import wetpaint.studio.Mode;

/**
 * A real run's figures for people.
 *
 * @param cores how many were free
 * @param how   how it was run, in words
 */
record RealTable(RealComparison comparison, FreeCores cores, String how, Ansi ansi) {
  void print(Writer out) throws IOException {
    var run = comparison.run().run();
    out.write(Wording.scenario(run.scenario()) + "\n" + Wording.setting(run.start()) + " for real: " + how
        + "\n\n");
    figures().print(out, ansi);
    out.write("\n" + RealWording.difference(comparison.difference(), run.start().painters()) + "\n");
    if (run.start().mode() == Mode.CONCURRENT) {
      out.write("\n" + RealWording.oneCore(comparison.best().onlyCpu(), comparison.run().scenario().quantum())
          + ".\n");
    }
    var unheard = comparison.best().unheard();
    if (unheard > 0) {
      out.write("\n" + Wording.count(unheard, "disturbance") + " found nobody who painted.\n");
    }
  }

  private TextTable figures() {
    var best = comparison.best();
    var table = new TextTable(Column.words(""), Column.figures(""), Column.words(""));
    table.row("makespan", RealWording.seconds(best.nanos()), "");
    table.row("predicted", Wording.seconds(comparison.free().makespan()), comparison.isCrowded()
        ? "with the " + RealWording.cores(cores) + " that were free"
        : "");
    if (comparison.isCrowded()) {
      table.row("", Wording.seconds(comparison.asked().makespan()),
          "with " + RealWording.enough(best.setting().painters()));
    }
    table.row("CPU time", RealWording.seconds(best.cpu()),
        Wording.percent((double) best.cpu() / best.planned()) + " of the "
            + RealWording.seconds(best.planned())
            + " planned");
    if (best.runnable().isPresent()) {
      table.row("no core", RealWording.seconds(best.runnable().getAsLong()),
          "runnable without a core, all painting threads together");
    }
    return table;
  }
}
