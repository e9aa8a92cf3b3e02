/** All clients × months as one workbook. Owns no table and asks no database: it is handed every client's figures. */
@NullMarked
package app.outboard.home.workbook;

import org.jspecify.annotations.NullMarked;
