package wetpaint.serve;

/**
 * What all doors of a class have in common: the code, the count of those who are in, and the log.
 *
 * @param guard  of the class code
 * @param keeper of the count
 */
public record Entrance(CodeGuard guard, Doorkeeper keeper, ConnectionLog log) {}
