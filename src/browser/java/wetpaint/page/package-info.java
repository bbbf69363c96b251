/**
 * The show in a browser: what stands between it and the page around it. Compiled to JavaScript; together with what stands in
 * here, and in packages of the same names, for classes that a browser has no counterpart for.
 */
@NullMarked
package wetpaint.page;

import org.jspecify.annotations.NullMarked;
