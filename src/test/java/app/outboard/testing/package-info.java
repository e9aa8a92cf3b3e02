/** What tests stand on: a real PostgreSQL, the real program, and one cast of people. */
@NullMarked
package app.outboard.testing;

import org.jspecify.annotations.NullMarked;
