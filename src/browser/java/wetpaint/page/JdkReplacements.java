package wetpaint.page;

import org.teavm.extension.Autoregistered;
import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells the compiler which classes stand in for those of the JDK that its own class library lacks. */
@Autoregistered
public final class JdkReplacements extends SimpleSubstitutionPolicy {
  private static final String REPLACEMENTS = "wetpaint.page.jdk.";

  /** For the compiler, which finds this class by its name in {@code META-INF/services}. */
  public JdkReplacements() {}

  @Override
  public void contribute(SubstitutionSink sink) {
    sink.selectClasses(name -> name.equals("java.util.StringJoiner") || name.startsWith("java.text.Normalizer")
        || name.equals("java.text.BreakIterator") || name.equals("java.lang.Character$UnicodeBlock")).packagePrefix(REPLACEMENTS);
  }
}
