package app.outboard.imports;

import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.CLIENT_IMPORT;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.figures.Figures;
import app.outboard.figures.Outcome;
import app.outboard.figures.Series;
import app.outboard.figures.VisitOutcome;
import app.outboard.ids.AgencyId;
import app.outboard.ids.BatchId;
import app.outboard.ids.ClientId;
import app.outboard.ids.FileId;
import app.outboard.ids.ImportId;
import app.outboard.imports.files.PinList;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Stores a plan's files, in the caller's transaction: done for good by a commit, done and taken back for a preview. */
final class Committing {
    private final Clients clients;
    private final Figures figures;
    private final PinFilling filling;
    private final Extras extras;
    private final Trail trail;
    private final InstantSource clock;

    Committing(Clients clients, Figures figures, PinFilling filling, Extras extras, Trail trail, InstantSource clock) {
        this.clients = clients;
        this.figures = figures;
        this.filling = filling;
        this.extras = extras;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was stored: for each file in turn what its series and sessions did, the Pins it filled in, and what else. */
    record Stored(
            List<Outcome> outcomes,
            Map<FileId, VisitOutcome> visits,
            Map<BatchFile, Integer> pinsFilled,
            Map<BatchFile, Brought> brought,
            List<ImportId> imports) {}

    Stored store(DSLContext tx, Member member, BatchId batch, Plan plan) {
        if (plan.clients().isEmpty()) return new Stored(List.of(), Map.of(), Map.of(), Map.of(), List.of());
        lock(tx, member.agency(), plan.clients());
        var imports = open(tx, member, batch, plan.clients());
        var outcomes = figures.record(tx, member, imports, series(plan));
        var filled = fillPins(tx, plan, imports);
        var visits = visits(tx, plan, imports);
        var brought = bringExtras(tx, plan, imports);
        var stored = new Stored(outcomes, visits, filled, brought, List.copyOf(imports.values()));
        close(tx, member, plan, imports, stored);
        return stored;
    }

    /** One batch at a time for each client, always in the same order, so that two never wait for each other. */
    static void lock(DSLContext tx, AgencyId agency, List<ClientScope> scopes) {
        tx.select(CLIENT.ID)
                .from(CLIENT)
                .where(CLIENT.AGENCY_ID.eq(agency))
                .and(CLIENT.ID.in(scopes.stream().map(ClientScope::client).toList()))
                .orderBy(CLIENT.ID)
                .forNoKeyUpdate()
                .fetch();
    }

    private Map<ClientId, ImportId> open(DSLContext tx, Member member, BatchId batch, List<ClientScope> scopes) {
        var imports = new HashMap<ClientId, ImportId>();
        var inOrder = scopes.stream()
                .sorted(Comparator.comparingLong(scope -> scope.client().value()))
                .toList();
        for (var scope : inOrder) {
            var id = tx.insertInto(CLIENT_IMPORT)
                    .set(CLIENT_IMPORT.AGENCY_ID, member.agency())
                    .set(CLIENT_IMPORT.BATCH_ID, batch)
                    .set(CLIENT_IMPORT.CLIENT_ID, scope.client())
                    .set(CLIENT_IMPORT.PERSON_ID, member.person())
                    .set(CLIENT_IMPORT.COMMITTED_AT, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .set(CLIENT_IMPORT.DAYS_NEW, 0)
                    .set(CLIENT_IMPORT.DAYS_CHANGED, 0)
                    .set(CLIENT_IMPORT.LISTS_NEW, 0)
                    .set(CLIENT_IMPORT.PINS_FILLED, 0)
                    .set(CLIENT_IMPORT.PIN_DAYS, 0)
                    .set(CLIENT_IMPORT.TOTALS, 0)
                    .returning(CLIENT_IMPORT.ID)
                    .fetchSingle(CLIENT_IMPORT.ID);
            imports.put(scope.client(), id);
        }
        return imports;
    }

    private static List<Series> series(Plan plan) {
        var all = new ArrayList<Series>();
        plan.takingPart().forEach(entry -> all.addAll(Translation.series(entry)));
        return all;
    }

    private Map<BatchFile, Integer> fillPins(DSLContext tx, Plan plan, Map<ClientId, ImportId> imports) {
        var filled = new HashMap<BatchFile, Integer>();
        for (var entry : plan.takingPart()) {
            var scope = Objects.requireNonNull(entry.client());
            var list = described(entry);
            if (list == null) continue;
            var source = Objects.requireNonNull(imports.get(scope.client()));
            filled.put(entry.file(), filling.fill(tx, scope, source, list));
        }
        return filled;
    }

    /** What a file says of Pins besides their figures. */
    private static @Nullable PinList described(Plan.Entry entry) {
        return switch (entry.reading()) {
            case PinList list -> list;
            case MappedTable table -> table.details();
            default -> null;
        };
    }

    /** After the Pin lists, so that a page whose link came with this very batch is known to be linked. */
    private Map<FileId, VisitOutcome> visits(DSLContext tx, Plan plan, Map<ClientId, ImportId> imports) {
        var outcomes = new HashMap<FileId, VisitOutcome>();
        for (var entry : plan.takingPart()) {
            var list = Translation.visits(entry);
            if (list == null) continue;
            var source = Objects.requireNonNull(imports.get(list.client().client()));
            outcomes.put(list.file(), figures.record(tx, source, list));
        }
        return outcomes;
    }

    private Map<BatchFile, Brought> bringExtras(DSLContext tx, Plan plan, Map<ClientId, ImportId> imports) {
        var brought = new HashMap<BatchFile, Brought>();
        for (var entry : plan.takingPart()) {
            var scope = Objects.requireNonNull(entry.client());
            var source = Objects.requireNonNull(imports.get(scope.client()));
            brought.put(entry.file(), extras.bring(tx, scope, source, entry));
        }
        return brought;
    }

    private void close(DSLContext tx, Member member, Plan plan, Map<ClientId, ImportId> imports, Stored stored) {
        for (var scope : plan.clients()) {
            var files = plan.takingPart().stream()
                    .map(Plan.Entry::file)
                    .filter(file -> scope.client().equals(file.client()))
                    .toList();
            var ids = files.stream().map(BatchFile::id).collect(Collectors.toSet());
            var own = stored.outcomes().stream()
                    .filter(it -> ids.contains(it.file()))
                    .toList();
            var all = files.stream()
                    .map(file -> stored.brought().getOrDefault(file, Brought.NOTHING))
                    .reduce(Brought.NOTHING, Brought::and);
            tx.update(CLIENT_IMPORT)
                    .set(CLIENT_IMPORT.AUDIENCES, all.audiences())
                    .set(CLIENT_IMPORT.BOARDS_FILLED, all.boards())
                    .set(CLIENT_IMPORT.KEYWORDS, all.keywords())
                    .set(CLIENT_IMPORT.DAYS_NEW, sum(own, Outcome.Kind.DAYS, true))
                    .set(CLIENT_IMPORT.DAYS_CHANGED, sum(own, Outcome.Kind.DAYS, false))
                    .set(CLIENT_IMPORT.LISTS_NEW, lists(own) + visitLists(stored, ids))
                    .set(CLIENT_IMPORT.PIN_DAYS, written(own, Outcome.Kind.PIN_DAYS))
                    .set(CLIENT_IMPORT.TOTALS, written(own, Outcome.Kind.TOTALS))
                    .set(
                            CLIENT_IMPORT.PINS_FILLED,
                            files.stream()
                                    .mapToInt(file -> stored.pinsFilled().getOrDefault(file, 0))
                                    .sum())
                    .where(CLIENT_IMPORT.AGENCY_ID.eq(member.agency()))
                    .and(CLIENT_IMPORT.ID.eq(imports.get(scope.client())))
                    .execute();
            files.stream()
                    .map(BatchFile::account)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(account -> clients.rememberAccount(tx, scope, account));
            var subject = Integer.toString(files.size());
            trail.note(tx, member.agency(), member.person(), "import.committed", scope.client(), subject);
        }
    }

    private static int visitLists(Stored stored, Set<FileId> files) {
        return (int) files.stream()
                .map(stored.visits()::get)
                .filter(Objects::nonNull)
                .filter(VisitOutcome::changesAnything)
                .count();
    }

    /** As the preview counts them: a table of several metrics is one list. */
    private static int lists(List<Outcome> outcomes) {
        return (int) outcomes.stream()
                .filter(it -> it.kind() == Outcome.Kind.BOARDS || it.kind() == Outcome.Kind.PINS)
                .filter(it -> it.fresh() + it.changed() > 0)
                .map(it -> List.of(it.file(), it.kind()))
                .distinct()
                .count();
    }

    private static int written(List<Outcome> outcomes, Outcome.Kind kind) {
        return sum(outcomes, kind, true) + sum(outcomes, kind, false);
    }

    private static int sum(List<Outcome> outcomes, Outcome.Kind kind, boolean fresh) {
        return outcomes.stream()
                .filter(it -> it.kind() == kind)
                .mapToInt(it -> fresh ? it.fresh() : it.changed())
                .sum();
    }
}
