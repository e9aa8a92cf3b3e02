/** Reports as they are being written: their list, their page, who has changed what. */
@NullMarked
package app.outboard.reports.draft;

import org.jspecify.annotations.NullMarked;
