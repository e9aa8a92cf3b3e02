/** People's ways through the real program in a real browser, with an accessibility scan of every page they visit. */
@NullMarked
package app.outboard.journeys;

import org.jspecify.annotations.NullMarked;
