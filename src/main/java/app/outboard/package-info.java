/** Where everything is put together: {@code Main} starts, {@code App} wires. Nobody imports this package. */
@NullMarked
package app.outboard;

import org.jspecify.annotations.NullMarked;
