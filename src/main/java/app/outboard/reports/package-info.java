/**
 * The report a client gets of a month or a year. {@code plan}: which blocks one has and for whom it is written;
 * {@code draft}: writing it; {@code block}: its figures; {@code prose}: the manager's words; {@code page}: the finished
 * page, which is all a reader ever sees; {@code publish}: frozen versions; {@code paper}: the same as a PDF.
 */
@NullMarked
package app.outboard.reports;

import org.jspecify.annotations.NullMarked;
