/** Durable jobs: enqueued in the transaction that wants them, run by whichever node is free, resumed when one dies. */
@NullMarked
package app.outboard.platform.jobs;

import org.jspecify.annotations.NullMarked;
