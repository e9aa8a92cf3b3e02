package app.outboard.home;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientRow;
import app.outboard.platform.text.Initials;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clients the agency no longer works for, in finished words. */
record ArchivedPage(List<Row> rows) {
    record Row(
            String name,
            String href,
            String colour,
            String initials,
            @Nullable String under,
            String since) {}

    static ArchivedPage of(Member member, List<ClientRow> archived, Words words) {
        return new ArchivedPage(
                archived.stream().map(client -> row(member, client, words)).toList());
    }

    private static Row row(Member member, ClientRow client, Words words) {
        var at = client.archivedAt();
        return new Row(
                client.name(),
                "/" + member.house().slug() + "/clients/" + client.slug(),
                client.colour().key(),
                Initials.of(client.name()),
                client.niche().isEmpty() ? null : client.niche(),
                words.dates().fullDay(at == null ? null : LocalDate.ofInstant(at, client.timeZone())));
    }
}
