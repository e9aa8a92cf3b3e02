package app.outboard.imports.files;

import java.util.List;

/**
 * Lines that were not understood.
 *
 * @param count how many there are
 * @param first the first of them, at most {@value #LISTED}
 */
public record Unread(long count, List<UnreadLine> first) {
    static final int LISTED = 200;
}
