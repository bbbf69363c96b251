package wetpaint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is thrown ends in a sentence and an exit code; a stack trace is for mistakes in the program only. */
class ComplaintTest {
  static Stream<Arguments> thrown() {
    return Stream.of(
        Arguments.of(new OutOfMemoryError("Java heap space"), 1,
            "expected a run that fits into memory, this one does not"),
        Arguments.of(new StackOverflowError(), 1, "expected input that is nested less deeply"),
        Arguments.of(new ExceptionInInitializerError(new IOException("No space left on device")), 1,
            "a part of the program can't be started: java.io.IOException: No space left on device"),
        Arguments.of(new UnsatisfiedLinkError("/tmp/x.so: failed to map segment"), 1,
            "a part of the program can't be started: java.lang.UnsatisfiedLinkError: /tmp/x.so: failed to map segment"),
        Arguments.of(new UncheckedIOException(new FileSystemException("a.gif", null, "is a folder")), 2,
            "a.gif: is a folder"),
        Arguments.of(new AccessDeniedException("a.gif", null, "permission denied"), 2,
            "a.gif: permission denied"),
        Arguments.of(new IOException("Bad file descriptor"), 1,
            "the output can't be written: Bad file descriptor"));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void oneSentence(Throwable thrown, int code, String sentence) {
    var complaint = Complaint.of("wetpaint", thrown);
    assertThat(complaint.sentence()).contains(sentence);
    assertThat(complaint.code()).isEqualTo(code);
    assertThat(complaint.isOurs()).isFalse();
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFault() {
    assertThat(Complaint.of("wetpaint", new IOException("Broken pipe")).sentence()).isEmpty();
    assertThat(Complaint.of("wetpaint", new IOException("Broken pipe")).code()).isZero();
  }

  @Test
  void aMistakeInTheProgramIsOurs() {
    assertThat(Complaint.of("wetpaint", new IllegalStateException("no")).isOurs()).isTrue();
    assertThat(Complaint.of("wetpaint", new AssertionError("no")).isOurs()).isTrue();
  }

  /** However long and whatever is in it. */
  @Test
  void linesAreShortAndHarmless() {
    var name = "x\u001b[31m\u009b\u202e".repeat(50_000);
    for (var line : new String[][]{{"simulate", "--scenario", name}, {"simulate", "--mode", name}, {name},
        {"simulate", "--" + name}, {"record", name, "-o", "x.gif"}, {"record", "x.tape", "-o", name},
        {"show", "--theme", name}, {"show", "--picture", name}, {"simulate", "--switch", name + "=async"},
        {"show", "--record", name}, {"help", name}}) {
      var spoken = Spoken.of(StandardCharsets.UTF_8, line);
      assertThat(spoken.code()).as(line[0]).isEqualTo(2);
      assertThat(spoken.err()).as(line[0]).hasSizeLessThan(4000).matches("[^\\p{Cc}\\u202e\\u009b]+\\n");
    }
  }
}
