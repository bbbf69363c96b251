package wetpaint.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import wetpaint.studio.History;
import wetpaint.studio.Phase;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;

/** Questions about what comes next in a run. The scheduler itself finds the answers. */
public final class Questions {
  /** Of events in each simulation. */
  private static final long BUDGET = 3_000_000;
  /** In the order in which they are asked before any layer is dry. */
  private static final List<QuestionKind> FIRST = List.of(QuestionKind.DONE, QuestionKind.SLICE,
      QuestionKind.PAINTER, QuestionKind.BLOCK);
  /** In the order in which they are asked later: mostly after one that was asked before. */
  private static final List<QuestionKind> LATER = List.of(QuestionKind.NEXT, QuestionKind.NEXT,
      QuestionKind.BLOCK,
      QuestionKind.PAINTER, QuestionKind.SLICE, QuestionKind.DONE);

  private Questions() {}

  /**
   * A question of that kind. This simulates the run a few times, on this thread.
   *
   * @param run   with all commands that it will have been given
   * @param scene the run at the moment at which the question is asked
   * @return empty if there is nothing of that kind to ask at this moment, or if it takes too long to find the answer
   */
  public static Optional<QuizQuestion> about(QuestionKind kind, Run run, Scene scene) {
    try {
      return about(kind, new Situation(run, scene, new Simulator(BUDGET, () -> false)));
    } catch (Simulator.GivenUp _) {
      return Optional.empty();
    }
  }

  /**
   * The question to ask at this moment, another kind each time.
   *
   * @param asked how many were asked before
   * @throws Simulator.GivenUp if it takes too long to find the answer
   */
  static QuizQuestion next(Run run, Scene scene, int asked, Simulator simulator) {
    var situation = new Situation(run, scene, simulator);
    var kinds = isBeginning(scene) ? FIRST : LATER;
    var turned = Stream.concat(kinds.stream().skip(asked % kinds.size()), kinds.stream());
    return turned.map(kind -> about(kind, situation)).flatMap(Optional::stream).findFirst().orElseThrow();
  }

  private static Optional<QuizQuestion> about(QuestionKind kind, Situation situation) {
    return switch (kind) {
      case NEXT -> NextQuestion.in(situation);
      case DONE -> Optional.of(DoneQuestion.in(situation));
      case PAINTER -> PainterQuestion.in(situation);
      case BLOCK -> BlockQuestion.in(situation);
      case SLICE -> SliceQuestion.in(situation);
    };
  }

  /** Until a first layer is dry: nobody asks which canvas is next in the very first millisecond. */
  private static boolean isBeginning(Scene scene) {
    return scene.canvases().stream().map(History::last)
        .allMatch(canvas -> canvas.layer() == 0 && canvas.phase() != Phase.DONE);
  }
}
