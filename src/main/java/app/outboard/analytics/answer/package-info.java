/** Account figures held against a question: the sums, rates and changes that every page, mail and report says alike. */
@NullMarked
package app.outboard.analytics.answer;

import org.jspecify.annotations.NullMarked;
