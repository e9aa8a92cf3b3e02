/** Daily account figures as the database has them, and the board sums that stand in where no day knows Pin clicks. */
@NullMarked
package app.outboard.analytics.daily;

import org.jspecify.annotations.NullMarked;
