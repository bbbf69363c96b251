/**
 * Part of the build: the caches of classes that the packaged program starts from.
 *
 * <p>Decisions that carry weight:
 * <ul>
 * <li>Built twice from the same files a cache is the same, byte for byte, wherever it is built. A cache that the JVM makes by itself
 * when a program ends is not: it knows in which order threads happened to load classes, which calls had been resolved by then, when it
 * was made and where. So the rehearsal only says which classes are needed; what is resolved in them is decided here.
 * <li>How often what ran in the rehearsal is not kept: to compile all that at once keeps the first frame waiting.
 * </ul>
 *
 * <p>Uses terminal, for a rehearsal needs one; nothing uses it.
 */
@NullMarked
package wetpaint.build;

import org.jspecify.annotations.NullMarked;
