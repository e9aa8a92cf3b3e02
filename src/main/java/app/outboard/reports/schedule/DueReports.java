package app.outboard.reports.schedule;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.mails.Mails;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every hour, sends what is due: a report published or filled up since goes out with the next full hour. */
public final class DueReports implements Job {
    public static final String NAME = "report-due";
    private static final Logger LOG = LoggerFactory.getLogger(DueReports.class);

    private final Database database;
    private final Colleagues colleagues;
    private final Clients clients;
    private final Sending sending;
    private final Mails mails;
    private final InstantSource clock;
    private final Consumer<Instant> next;

    DueReports(
            Database database,
            Colleagues colleagues,
            Clients clients,
            Sending sending,
            Mails mails,
            InstantSource clock,
            Consumer<Instant> next) {
        this.database = database;
        this.colleagues = colleagues;
        this.clients = clients;
        this.sending = sending;
        this.mails = mails;
        this.clock = clock;
        this.next = next;
    }

    public static Instant after(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        next.accept(after(clock.instant()));
        colleagues.operators().forEach(this::sendOf);
        mails.hurry();
    }

    private void sendOf(Member operator) {
        var schedules = database.read(operator, sql -> ScheduleRows.enabled(sql, operator));
        if (schedules.isEmpty()) return;
        // Clients put apart are not among them: nothing of theirs goes out.
        for (var scope : clients.scopes(operator)) {
            var schedule = schedules.get(scope.client());
            if (schedule != null) send(scope, schedule);
        }
    }

    /** One client's trouble is not another's. */
    private void send(ClientScope scope, Schedule schedule) {
        var month = schedule.due(LocalDateTime.ofInstant(clock.instant(), scope.timeZone()));
        if (month.isEmpty()) return;
        try {
            sending.send(scope, schedule, month.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            LOG.error(
                    "The report of client {} could not be sent", scope.client().value(), e);
        }
    }
}
