package app.outboard.imports;

import static app.outboard.schema.Tables.BOARD;
import static app.outboard.schema.Tables.PIN;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Outcome;
import app.outboard.figures.VisitOutcome;
import app.outboard.ids.BatchId;
import app.outboard.ids.ClientId;
import app.outboard.ids.FileId;
import app.outboard.imports.Preview.Counted;
import app.outboard.imports.Preview.Extra;
import app.outboard.imports.Preview.FilePreview;
import app.outboard.imports.Preview.SeriesPreview;
import app.outboard.pins.BoardKey;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Says what a batch would do, or did: by file, in words. */
final class Previews {
    private final Committing committing;
    private final Texts texts;

    Previews(Committing committing, Texts texts) {
        this.committing = committing;
        this.texts = texts;
    }

    /** What committing would do: done, and taken back. */
    Preview of(DSLContext tx, Member member, BatchId batch, Plan plan, Roster roster) {
        var known = Known.of(tx, member, plan.clients());
        var stored = DryRun.of(tx, () -> committing.store(tx, member, batch, plan));
        return describe(plan, roster, known, stored);
    }

    /** What committing did, told as the preview told it; the plan is stored when this returns. */
    Preview store(DSLContext tx, Member member, BatchId batch, Plan plan, Roster roster) {
        var known = Known.of(tx, member, plan.clients());
        return describe(plan, roster, known, committing.store(tx, member, batch, plan));
    }

    private Preview describe(Plan plan, Roster roster, Known known, Committing.Stored stored) {
        Map<FileId, List<Outcome>> byFile = stored.outcomes().stream().collect(Collectors.groupingBy(Outcome::file));
        return new Preview(plan.entries().stream()
                .map(entry -> file(
                        entry,
                        byFile.getOrDefault(entry.file().id(), List.of()),
                        stored.visits().get(entry.file().id()),
                        stored.pinsFilled().getOrDefault(entry.file(), 0),
                        stored.brought().getOrDefault(entry.file(), Brought.NOTHING),
                        roster,
                        known))
                .toList());
    }

    private FilePreview file(
            Plan.Entry entry,
            List<Outcome> outcomes,
            @Nullable VisitOutcome visits,
            int filled,
            Brought brought,
            Roster roster,
            Known known) {
        var client = entry.client();
        var range = Translation.range(entry.reading());
        return new FilePreview(
                entry.file().id().value(),
                entry.file().name(),
                texts.say(Translation.what(entry)),
                range == null ? null : range.from(),
                range == null ? null : range.to(),
                Translation.metric(entry.reading()),
                Translation.filters(entry.reading()),
                client == null ? null : client.client().value(),
                said(Translation.refusal(entry.reading())),
                said(entry.setAside()),
                visits == null ? series(outcomes) : List.of(series(visits)),
                boards(entry, known),
                pins(entry, known, filled),
                new Extra(brought.audiences(), brought.boards(), brought.keywords(), said(brought.said())),
                said(Remarks.warnings(entry, outcomes, visits, roster)),
                said(Remarks.notes(entry, outcomes, visits)),
                said(Translation.misunderstood(entry.reading())),
                entry.reading() instanceof WaitingTable table ? table.why() : null,
                entry.file().kind() == BatchFile.Kind.TABLE);
    }

    /** A boards table holds several metrics, and is one thing to whoever looks at the preview. */
    private List<SeriesPreview> series(List<Outcome> outcomes) {
        var boards = outcomes.stream().filter(it -> it.kind() == Outcome.Kind.BOARDS).reduce(Outcome::and).stream();
        var others = outcomes.stream().filter(it -> it.kind() != Outcome.Kind.BOARDS);
        return Stream.concat(others, boards)
                .sorted(Comparator.comparing(Outcome::kind))
                .map(this::series)
                .toList();
    }

    private SeriesPreview series(Outcome outcome) {
        var metric = outcome.metric();
        return new SeriesPreview(
                outcome.kind().name().toLowerCase(java.util.Locale.ROOT),
                metric == null ? "" : metric.key(),
                outcome.fresh(),
                outcome.changed(),
                outcome.same(),
                outcome.kept(),
                outcome.refused(),
                outcome.blank(),
                outcome.examples().stream().map(this::change).toList());
    }

    private String change(Outcome.Change change) {
        var days = change.days();
        return days.days() == 1
                ? texts.say("imports.preview.change", days.from(), change.before(), change.after())
                : texts.say("imports.preview.change_range", days.from(), days.to(), change.before(), change.after());
    }

    private static SeriesPreview series(VisitOutcome visits) {
        return new SeriesPreview(
                "visits", "sessions", visits.fresh(), visits.changed(), visits.same(), visits.kept(), 0, 0, List.of());
    }

    private static Counted boards(Plan.Entry entry, Known known) {
        var named = Translation.boards(entry.reading());
        var client = entry.client();
        if (client == null) return new Counted(named.size(), 0, 0);
        var have = known.boards().getOrDefault(client.client(), Set.of());
        return new Counted(
                named.size(),
                (int) named.stream().filter(it -> !have.contains(it)).count(),
                0);
    }

    private static Counted pins(Plan.Entry entry, Known known, int filled) {
        var client = entry.client();
        if (entry.reading() instanceof MappedTable table) return pins(table, client, known, filled);
        var named = Translation.pins(entry.reading());
        if (client == null) return new Counted(named.size(), 0, 0);
        var have = known.pins().getOrDefault(client.client(), Set.of());
        return new Counted(
                named.size(),
                (int) named.stream().filter(it -> !have.contains(it)).count(),
                filled);
    }

    private static Counted pins(MappedTable table, @Nullable ClientScope client, Known known, int filled) {
        var named = table.pins();
        if (named == null) return Counted.NONE;
        if (client == null) return new Counted(named.size(), 0, 0);
        var have = known.pins().getOrDefault(client.client(), Set.of());
        int old = (int) have.stream().filter(named::contains).count();
        return new Counted(named.size(), named.size() - old, filled);
    }

    private @Nullable String said(@Nullable Text text) {
        return text == null ? null : texts.say(text);
    }

    private List<String> said(List<Text> sentences) {
        return sentences.stream().map(texts::say).toList();
    }

    /** Boards and Pins the clients had before. */
    private record Known(Map<ClientId, Set<BoardKey>> boards, Map<ClientId, Set<String>> pins) {
        static Known of(DSLContext tx, Member member, List<ClientScope> clients) {
            var ids = clients.stream().map(ClientScope::client).toList();
            var boards = tx.select(BOARD.CLIENT_ID, BOARD.ACCOUNT, BOARD.SLUG)
                    .from(BOARD)
                    .where(BOARD.AGENCY_ID.eq(member.agency()))
                    .and(BOARD.CLIENT_ID.in(ids))
                    .fetchGroups(BOARD.CLIENT_ID, row -> new BoardKey(row.get(BOARD.ACCOUNT), row.get(BOARD.SLUG)));
            var pins = tx.select(PIN.CLIENT_ID, PIN.PINTEREST_ID)
                    .from(PIN)
                    .where(PIN.AGENCY_ID.eq(member.agency()))
                    .and(PIN.CLIENT_ID.in(ids))
                    .fetchGroups(PIN.CLIENT_ID, PIN.PINTEREST_ID);
            return new Known(sets(boards), sets(pins));
        }

        private static <T> Map<ClientId, Set<T>> sets(Map<ClientId, List<T>> lists) {
            return lists.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> new HashSet<>(it.getValue())));
        }
    }
}
