/** The program's entrance: {@link wetpaint.Main} hands the command line to {@code wetpaint.cli}. */
@NullMarked
package wetpaint;

import org.jspecify.annotations.NullMarked;
