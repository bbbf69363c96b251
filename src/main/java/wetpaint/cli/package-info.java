/**
 * The command line: options, what the commands print, exit codes. The only package beside {@code terminal}
 * that knows the process: its arguments, its standard streams, its end.
 *
 * <p>Decisions. Everything goes through {@link wetpaint.cli.Cli#run}, which takes the streams, so that tests run real
 * command lines. What a user can cause ends in one line on the error stream and exit code 2; only a fault of ours shows a
 * trace, with exit code 1. A command computes all before it prints the first byte, so that nothing is printed when it
 * fails. What a tape sets of its run are the options of the same names, understood by the same code, so that a live show
 * and its tape can't differ; a live recorder's own sign and messages are never part of what it records. Tables are laid
 * out here and not by picocli's own, which can't align to the right.
 *
 * <p>Uses all other packages; nothing but {@link wetpaint.Main} uses it.
 */
@NullMarked
package wetpaint.cli;

import org.jspecify.annotations.NullMarked;
