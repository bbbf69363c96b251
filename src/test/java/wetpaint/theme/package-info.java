/** Tests of themes: computed, not eyeballed. */
@NullMarked
package wetpaint.theme;

import org.jspecify.annotations.NullMarked;
