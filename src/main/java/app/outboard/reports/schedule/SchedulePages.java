package app.outboard.reports.schedule;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.mails.Mails;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import app.outboard.trail.Trail;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page on which sending a client's reports is settled. */
final class SchedulePages {
    private final Database database;
    private final Sending sending;
    private final Mails mails;
    private final Trail trail;
    private final Texts texts;
    private final InstantSource clock;
    private final Flashes flashes;

    SchedulePages(
            Database database,
            Sending sending,
            Mails mails,
            Trail trail,
            Texts texts,
            InstantSource clock,
            Flashes flashes) {
        this.database = database;
        this.sending = sending;
        this.mails = mails;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
        this.flashes = flashes;
    }

    /**
     * @param says when the next one goes, or that none does
     * @param unset said where nothing can be sent
     */
    record Page(
            ScheduleForm form,
            Map<String, String> errors,
            String says,
            @Nullable String unset,
            String path,
            String back,
            String log,
            boolean mayEdit,
            int latestDay) {}

    void show(Context ctx, ClientScope scope) {
        var schedule = read(scope);
        show(ctx, scope, schedule, ScheduleForm.of(schedule), new Errors());
    }

    void update(Context ctx, ClientScope scope) {
        var form = ScheduleForm.from(Form.of(ctx));
        var errors = form.errors();
        if (errors.any()) {
            show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), scope, read(scope), form, errors);
            return;
        }
        if (save(scope, form.schedule())) {
            flashes.good(ctx, Text.of("reports.schedule.saved"));
            Next.see(ctx, path(scope));
            return;
        }
        var theirs = read(scope);
        errors.add("version", Text.of("reports.schedule.error.stale"));
        show(ctx.status(HttpStatus.CONFLICT), scope, theirs, form.over(theirs.version()), errors);
    }

    void test(Context ctx, ClientScope scope) throws InterruptedException {
        sending.test(scope, read(scope))
                .ifPresentOrElse(
                        address -> flashes.good(ctx, Text.of("reports.schedule.tested", address)),
                        () -> flashes.bad(ctx, Text.of("mails.unset")));
        Next.see(ctx, path(scope));
    }

    private boolean save(ClientScope scope, Schedule wished) {
        return database.write(scope, tx -> {
            boolean saved = ScheduleRows.save(tx, scope, wished, today(scope));
            if (saved)
                trail.note(
                        tx,
                        scope.agency(),
                        scope.member().person(),
                        wished.enabled() ? "report.schedule_settled" : "report.schedule_off",
                        scope.client(),
                        scope.name());
            return saved;
        });
    }

    private Schedule read(ClientScope scope) {
        return database.read(scope, sql -> ScheduleRows.of(sql, scope));
    }

    private void show(Context ctx, ClientScope scope, Schedule schedule, ScheduleForm form, Errors errors) {
        var path = path(scope);
        var page = new Page(
                form,
                errors.said(texts),
                schedule.enabled()
                        ? texts.say("reports.schedule.next", schedule.next(today(scope)))
                        : texts.say("reports.schedule.off"),
                mails.sends() ? null : texts.say("mails.unset"),
                path,
                path.substring(0, path.lastIndexOf('/')),
                "/" + scope.member().house().slug() + "/mails",
                scope.member().may(Role.MANAGER),
                Schedule.LATEST_DAY);
        ctx.render("reports/schedule.html", Map.of("page", page));
    }

    private LocalDate today(ClientScope scope) {
        return LocalDate.ofInstant(clock.instant(), scope.timeZone());
    }

    private static String path(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/reports/schedule";
    }
}
