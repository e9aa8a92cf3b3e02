package app.outboard.shares;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a link's form decides.
 *
 * @param label for the agency alone
 * @param expiresAt the first moment at which it is closed; null for never
 * @param sections the parts of the page that are to be seen
 * @param datesOpen whether the viewer may ask for other days
 * @param question the days the page opens with, as an address says them; empty for the usual ones
 * @param origins sites that may show the page in a frame of theirs
 */
public record Terms(
        String label,
        @Nullable Instant expiresAt,
        List<String> sections,
        boolean datesOpen,
        boolean pdf,
        boolean notes,
        String question,
        List<String> origins) {
    public Terms {
        sections = List.copyOf(sections);
        origins = List.copyOf(origins);
    }
}
