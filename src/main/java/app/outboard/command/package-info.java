/**
 * The command line: one small class per subcommand, at the top of the map beside {@code Main} and {@code App}. Answers
 * go to stdout, everything else to stderr; 0 means done, 2 refused with nothing half done, 1 a broken world.
 */
@NullMarked
package app.outboard.command;

import org.jspecify.annotations.NullMarked;
