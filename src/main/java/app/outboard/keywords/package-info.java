/**
 * What people search for, as keyword lists say it of a client's field, and in how many of the client's Pins each keyword
 * stands. Owns the tables keyword and keyword_detail. It stands below the imports, which bring the lists.
 */
@NullMarked
package app.outboard.keywords;

import org.jspecify.annotations.NullMarked;
