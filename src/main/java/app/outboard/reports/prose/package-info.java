/**
 * What managers write: a little Markdown, read into records of our own. No markup of theirs is ever kept, so there is
 * none to escape.
 */
@NullMarked
package app.outboard.reports.prose;

import org.jspecify.annotations.NullMarked;
