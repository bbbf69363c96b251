/** Tests of the class: its parts by themselves, and all of it with the real OpenSSH client in real pseudoterminals. */
@NullMarked
package wetpaint.serve;

import org.jspecify.annotations.NullMarked;
