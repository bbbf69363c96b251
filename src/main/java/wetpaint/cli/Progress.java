package wetpaint.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.LongConsumer;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells on a terminal how much is recorded or measured; elsewhere nothing. */
final class Progress implements LongConsumer, AutoCloseable {
  private static final int WIDTH = 70;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Of so many milliseconds; -1 if that is not known. */
  static Progress on(Surroundings surroundings, long length) {
    return of(surroundings,
        new ProgressBarBuilder().setTaskName("Recording").setUnit(" s", 1000).setInitialMax(length));
  }

  /** Of so many runs. */
  static Progress measuring(Surroundings surroundings, long runs) {
    return of(surroundings, new ProgressBarBuilder().setTaskName("Measuring").setInitialMax(runs));
  }

  private static Progress of(Surroundings surroundings, ProgressBarBuilder bar) {
    return new Progress(surroundings.drawsMessages()
        ? Optional
            .of(bar
                .setStyle(ProgressBarStyle.ASCII).clearDisplayOnFinish()
                // The one it would choose asks the terminal questions, and the answers go to the shell.
                .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(surroundings.err(), true), WIDTH))
                .build())
        : Optional.empty());
  }

  @Override
  public void accept(long millis) {
    bar.ifPresent(shown -> shown.stepTo(millis));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
