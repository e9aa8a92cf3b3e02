/**
 * Tables that leave the house as files: a {@link app.outboard.platform.sheet.Sheet} is written once, of typed cells, and
 * goes out as CSV or XLSX with the same columns. No words of its own.
 */
@NullMarked
package app.outboard.platform.sheet;

import org.jspecify.annotations.NullMarked;
