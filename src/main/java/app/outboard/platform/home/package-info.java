/**
 * Where the database comes from: the home folder with the PostgreSQL of its own that lives there, who may start and
 * stop that server, and the server of somebody else's that may be named instead.
 */
@NullMarked
package app.outboard.platform.home;

import org.jspecify.annotations.NullMarked;
