package app.outboard.clients;

import app.outboard.ids.AgencyId;
import app.outboard.ids.ClientId;
import app.outboard.platform.text.Text;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Which slugs an agency still has to give: not a client's, nor one that redirects to another client. */
final class Slugs {
    private final DSLContext sql;
    private final AgencyId agency;

    Slugs(DSLContext sql, AgencyId agency) {
        this.sql = sql;
        this.agency = agency;
    }

    /** The slug itself, else the first numbered one nobody has. */
    Slug free(Slug wished) {
        return Stream.concat(Stream.of(wished), IntStream.iterate(2, n -> n + 1).mapToObj(wished::numbered))
                .filter(slug -> !slug.isReserved() && !isTaken(slug, null))
                .findFirst()
                .orElseThrow();
    }

    /** Why a slug cannot be had by this client, or by a new one. */
    Optional<Text> refusal(Slug wished, @Nullable ClientId by) {
        if (!wished.isWellFormed()) return Optional.of(Text.of("clients.error.slug_form", Slug.LONGEST));
        if (wished.isReserved()) return Optional.of(Text.of("clients.error.slug_reserved", wished.text()));
        return isTaken(wished, by) ? Optional.of(Text.of("clients.error.slug_taken", wished.text())) : Optional.empty();
    }

    private boolean isTaken(Slug slug, @Nullable ClientId by) {
        return Stream.concat(
                        ClientQueries.bySlug(sql, agency, slug.text()).map(ClientRow::id).stream(),
                        ClientQueries.formerly(sql, agency, slug.text()).stream())
                .anyMatch(owner -> !owner.equals(by));
    }
}
