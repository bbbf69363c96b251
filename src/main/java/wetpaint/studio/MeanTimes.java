package wetpaint.studio;

import java.util.stream.IntStream;

/**
 * By what people compare runs besides the makespan: means over the canvases, in milliseconds, rounded.
 *
 * @param response   from a canvas's arrival to its first stroke
 * @param turnaround from a canvas's arrival to when it is done
 */
public record MeanTimes(long response, long turnaround) {
  /** The means of a run. @throws java.util.NoSuchElementException if a canvas is not done */
  public static MeanTimes of(Scene scene) {
    var canvases = scene.scenario().canvases();
    return new MeanTimes(
        Math.round(IntStream.range(0, canvases.size())
            .mapToLong(number -> scene.canvas(number).response(canvases.get(number)).orElseThrow())
            .average().orElseThrow()),
        Math.round(IntStream.range(0, canvases.size())
            .mapToLong(number -> scene.canvas(number).turnaround(canvases.get(number)).orElseThrow())
            .average().orElseThrow()));
  }
}
