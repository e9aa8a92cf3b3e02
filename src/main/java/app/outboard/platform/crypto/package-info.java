/** Secrets: random tokens and their marks, and passwords that only their owner knows. */
@NullMarked
package app.outboard.platform.crypto;

import org.jspecify.annotations.NullMarked;
