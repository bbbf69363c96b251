package wetpaint.page;

import java.util.Set;

import org.teavm.extension.Autoregistered;
import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells the compiler which classes stand in for those of the JDK that its own class library lacks, or has at great length. */
@Autoregistered
public final class JdkReplacements extends SimpleSubstitutionPolicy {
  private static final String REPLACEMENTS = "wetpaint.page.jdk.";

  /** Some of these are in its library as well, but bring the figures and alphabets of all languages with them. */
  private static final Set<String> NAMES = Set.of("java.util.StringJoiner", "java.util.Formatter", "java.util.regex.Pattern",
      "java.math.BigDecimal", "java.text.BreakIterator", "java.lang.Character$UnicodeBlock");

  /** For the compiler, which finds this class by its name in {@code META-INF/services}. */
  public JdkReplacements() {}

  @Override
  public void contribute(SubstitutionSink sink) {
    sink.selectClasses(name -> NAMES.contains(name) || name.startsWith("java.text.Normalizer")
        || name.startsWith("java.util.regex.Matcher")).packagePrefix(REPLACEMENTS);
  }
}
