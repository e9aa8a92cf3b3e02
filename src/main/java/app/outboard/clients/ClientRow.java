package app.outboard.clients;

import app.outboard.ids.ClientId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as the roster has it.
 *
 * @param filters identity of the filter set whose series its pages show
 * @param version raised by every edit
 * @param stamp another one after every change of what the client's pages show, see {@link Clients#changed}
 * @param archivedAt null while the agency works for it
 */
public record ClientRow(
        ClientId id,
        String slug,
        String name,
        String website,
        String niche,
        ZoneId timeZone,
        Colour colour,
        List<String> tags,
        String filters,
        int version,
        String stamp,
        @Nullable Instant archivedAt) {
    public ClientRow {
        tags = List.copyOf(tags);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
