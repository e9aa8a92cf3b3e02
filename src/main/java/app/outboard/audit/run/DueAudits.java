package app.outboard.audit.run;

import static app.outboard.schema.Tables.AUDIT_RUN;
import static app.outboard.schema.Tables.CLIENT_IMPORT;
import static org.jooq.impl.DSL.max;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.audit.setting.SettingQueries;
import app.outboard.audit.setting.Settings;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.ClientId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Once a day, has every client audited whose last audit is older than its schedule. A client that has imported nothing yet
 * has nothing to look at.
 */
public final class DueAudits implements Job {
    public static final String NAME = "audit-due";
    private static final int HOUR = 3;

    private final Database database;
    private final Audits audits;
    private final Colleagues colleagues;
    private final Clients clients;
    private final InstantSource clock;
    private final Consumer<Instant> next;

    /** @param next has this job run again at that time */
    public DueAudits(
            Database database,
            Audits audits,
            Colleagues colleagues,
            Clients clients,
            InstantSource clock,
            Consumer<Instant> next) {
        this.database = database;
        this.audits = audits;
        this.colleagues = colleagues;
        this.clients = clients;
        this.clock = clock;
        this.next = next;
    }

    /** When it runs next: early in the morning, UTC, when nobody waits. */
    public static Instant after(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC).atTime(HOUR, 0).toInstant(ZoneOffset.UTC);
        return today.isAfter(now) ? today : today.plus(1, ChronoUnit.DAYS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        next.accept(after(clock.instant()));
        colleagues.operators().forEach(this::askIn);
    }

    private void askIn(Member member) {
        var scopes = clients.scopes(member);
        database.write(member, tx -> {
            var last = last(tx, member);
            var stored = SettingQueries.stored(tx, member);
            var agency = stored.getOrDefault(null, Map.of());
            for (var scope : scopes) {
                var own = stored.getOrDefault(scope.client(), Map.of());
                if (!scope.archived() && isDue(new Settings(agency, own, Settings.USUAL.words()), scope, last))
                    audits.ask(tx, scope, Cause.SCHEDULE);
            }
            return true;
        });
    }

    private boolean isDue(Settings settings, ClientScope scope, Map<ClientId, @Nullable Instant> last) {
        var days = settings.schedule().days();
        if (days.isEmpty() || !last.containsKey(scope.client())) return false;
        var before = last.get(scope.client());
        return before == null || !before.plus(days.getAsInt(), ChronoUnit.DAYS).isAfter(clock.instant());
    }

    /** When each client that has imported anything was last audited, or asked to be. */
    private static Map<ClientId, @Nullable Instant> last(DSLContext tx, Member member) {
        var found = new HashMap<ClientId, @Nullable Instant>();
        tx.select(CLIENT_IMPORT.CLIENT_ID, max(AUDIT_RUN.ASKED_AT))
                .from(CLIENT_IMPORT)
                .leftJoin(AUDIT_RUN)
                .on(AUDIT_RUN.AGENCY_ID.eq(CLIENT_IMPORT.AGENCY_ID))
                .and(AUDIT_RUN.CLIENT_ID.eq(CLIENT_IMPORT.CLIENT_ID))
                .where(CLIENT_IMPORT.AGENCY_ID.eq(member.agency()))
                .groupBy(CLIENT_IMPORT.CLIENT_ID)
                .fetch()
                .forEach(row -> found.put(row.value1(), instant(row.value2())));
        return found;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
