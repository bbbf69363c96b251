/**
 * The program of each mode in several languages, and the line of it that a canvas is at.
 *
 * <p>A {@link wetpaint.listing.Listing} is made from the text of a program that runs as it is: comments in it carry marks, which
 * say what part of it is shown and at which of its lines a canvas starts, is painted, dries, waits for its turn, blocks or is
 * done. Where a canvas is ({@link wetpaint.listing.Place}) is a pure function of its state; the listing only says which line
 * that is. Marks are taken out of what people see and run.
 *
 * <p>Decisions. The marks are in the program and not beside it, so that who changes a line sees its mark. Texts come in as
 * strings: where they are read from is not known here, for this package runs in the browser, too. Rejected were program and
 * marks made up from templates: nobody could have run them, and the tests do run every listing.
 *
 * <p>Uses studio and no library.
 */
@NullMarked
package wetpaint.listing;

import org.jspecify.annotations.NullMarked;
