package wetpaint.serve;

import wetpaint.show.Bulletin;

/**
 * A bulletin that was given out.
 *
 * @param number from 1
 * @param json   its text
 */
record Edition(long number, Bulletin bulletin, String json) {}
