package app.outboard.imports;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.clients.ClientRow;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ClientId;
import app.outboard.ids.PersonId;
import app.outboard.imports.IndexPage.FileLine;
import app.outboard.imports.IndexPage.Link;
import app.outboard.imports.IndexPage.Row;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words what was imported and what waits, for the page of imports. */
final class IndexView {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Dates dates;

    IndexView(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** What the page is made from. */
    record Found(
            List<Batch> waiting,
            Map<Batch, Integer> filesWaiting,
            List<History.Entry> history,
            Map<ClientId, ClientRow> clients,
            Map<PersonId, String> people) {}

    IndexPage page(Member member, @Nullable ClientScope only, Found found, @Nullable String error) {
        var base = "/" + member.house().slug();
        boolean mayImport = member.may(Role.ANALYST) && (only == null || !only.archived());
        return new IndexPage(
                only == null,
                mayImport,
                only == null ? base + "/imports" : base + "/clients/" + only.slug() + "/imports",
                only == null ? texts.say("imports.drop.title") : texts.say("imports.drop.title_client", only.name()),
                error,
                found.waiting().stream()
                        .map(batch -> waiting(base, batch, found.filesWaiting().getOrDefault(batch, 0)))
                        .toList(),
                found.history().stream()
                        .map(entry -> row(base, mayImport, entry, found))
                        .toList());
    }

    private Link waiting(String base, Batch batch, int files) {
        var text = texts.say("imports.waiting.open", files, when(batch.createdAt()));
        var suffix = batch.state() == Batch.State.QUEUED ? " · " + texts.say("imports.waiting.queued") : "";
        return new Link(base + "/imports/" + batch.id().value(), text + suffix);
    }

    private Row row(String base, boolean mayUndo, History.Entry entry, Found found) {
        var client = Objects.requireNonNull(found.clients().get(entry.client()));
        var undoneAt = entry.undoneAt();
        var clientUrl = base + "/clients/" + client.slug();
        return new Row(
                base + "/imports/" + entry.batch().value(),
                when(entry.committedAt()),
                client.name(),
                clientUrl,
                who(entry.person(), found),
                texts.say("imports.history.files_count", entry.files().size()),
                entry.files().stream().map(this::line).toList(),
                Results.of(entry, texts),
                undoneAt == null ? null : texts.say("imports.history.undone", when(undoneAt)),
                undoneAt == null && mayUndo
                        ? clientUrl + "/imports/" + entry.id().value() + "/undo"
                        : null);
    }

    private FileLine line(History.File file) {
        return new FileLine(file.name(), texts.say("imports.history.bytes", size(file.size()), file.sha256()));
    }

    static String size(long bytes) {
        if (bytes < 1_000) return bytes + " B";
        if (bytes < 1_000_000) return Math.round(bytes / 100.0) / 10.0 + " kB";
        return Math.round(bytes / 100_000.0) / 10.0 + " MB";
    }

    private String who(@Nullable PersonId person, Found found) {
        return person == null
                ? texts.say("imports.history.command_line")
                : found.people().getOrDefault(person, "?");
    }

    private String when(Instant at) {
        var utc = at.atOffset(ZoneOffset.UTC);
        return dates.fullDay(utc.toLocalDate()) + ", " + CLOCK.format(utc) + " UTC";
    }
}
