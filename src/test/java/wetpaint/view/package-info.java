/** What is drawn, held against what a class should see: properties of every frame, and golden screens to read. */
@NullMarked
package wetpaint.view;

import org.jspecify.annotations.NullMarked;
