/**
 * Proof of what phones rely on, over HTTP: loss, repetition, disorder, crashes, kills and hostile bodies. The tests run samples of it, the
 * room {@code bench} all of it.
 */
@NullMarked
package id.tumbuh.server.proof;

import org.jspecify.annotations.NullMarked;
