/**
 * Keys at exact moments, and what is then to be seen. Golden screens are in {@code src/test/resources/golden}; after a change
 * of looks {@code mvn -q test -Dtest=GoldenScreensTest -Dgolden=write} writes them anew, and the diff is there to be read.
 */
@NullMarked
package wetpaint.show;

import org.jspecify.annotations.NullMarked;
