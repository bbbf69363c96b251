package wetpaint.build;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class ClassListTest {
  private static final String LAMBDA = "@lambda-proxy wetpaint/build/ClassListTest apply ()Ljava/util/function/Function;";

  @Test
  void theOrderOfLoadingAndWhatHadBeenResolvedByThenMakesNoDifference() {
    var one = settled("# a comment", "java/lang/Object id: 0", "java/lang/String id: 1", LAMBDA,
        "@cp java/lang/String 1 2 3");
    var other = settled("java/lang/String id: 7", "@cp java/lang/Object 1", LAMBDA, "java/lang/Object id: 8");
    assertThat(one).isEqualTo(other).startsWith("java/lang/Object", "java/lang/String", LAMBDA)
        .anyMatch(line -> line.startsWith("@cp java/lang/String ")).hasSize(5);
  }

  @Test
  void callsThatAreLinkedWhenTheyAreMadeAreThoseThatWere() {
    var name = ClassListTest.class.getName().replace('.', '/');
    var none = settled(name + " id: 0").getLast();
    var all = IntStream.range(1, 4000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    var made = settled(name + " id: 0", "@cp " + name + " " + all).getLast();
    assertThat(made.split(" ", -1)).hasSizeGreaterThan(none.split(" ", -1).length);
    assertThat(made.split(" ", -1)).contains(none.split(" ", -1));
  }

  @Test
  void classesOfOtherLoadersAreLeftOutAndNothingIsResolvedInThoseThatAreNowhere() {
    assertThat(settled("a/B id: 1 super: 0 source: /tmp/b.jar")).isEmpty();
    assertThat(settled("no/such/Klass id: 1")).containsExactly("no/such/Klass");
  }

  @Test
  void whatMostRunsNeededIsInIt() {
    var usual = List.of("java/lang/Object id: 0", "java/lang/String id: 1");
    var lucky = List.of("java/lang/Object id: 0", "java/lang/String id: 1", "java/lang/Integer id: 2",
        LAMBDA);
    var unlucky = List.of("java/lang/Object id: 0");
    var loader = ClassListTest.class.getClassLoader();
    assertThat(ClassList.settled(List.of(usual, lucky, unlucky), loader))
        .isEqualTo(ClassList.settled(List.of(usual), loader));
  }

  private static List<String> settled(String... written) {
    return ClassList.settled(List.of(List.of(written)), ClassListTest.class.getClassLoader());
  }
}
