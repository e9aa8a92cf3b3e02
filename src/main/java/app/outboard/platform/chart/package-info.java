/** Charts: where marks stand on a server-drawn picture, and the values the browser's chart draws. Numbers only, no words. */
@NullMarked
package app.outboard.platform.chart;

import org.jspecify.annotations.NullMarked;
