/** What is asked: periods, presets and comparisons, read from a URL and printed back. Pure: no clock, no database. */
@NullMarked
package app.outboard.analytics.question;

import org.jspecify.annotations.NullMarked;
