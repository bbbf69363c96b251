package wetpaint.cli;

import java.util.Optional;
import java.util.function.LongConsumer;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells on a terminal how much is recorded; elsewhere nothing. */
final class Progress implements LongConsumer, AutoCloseable {
  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress on(Surroundings surroundings) {
    return new Progress(surroundings.errorsOnTerminal()
        ? Optional.of(new ProgressBarBuilder().setTaskName("Recording").setUnit(" s", 1000).setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII).clearDisplayOnFinish().build())
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
