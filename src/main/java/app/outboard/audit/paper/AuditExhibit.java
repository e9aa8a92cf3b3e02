package app.outboard.audit.paper;

import app.outboard.audit.run.Run;
import app.outboard.audit.run.RunQueries;
import app.outboard.audit.run.Score;
import app.outboard.clients.ClientScope;
import app.outboard.ids.AuditRunId;
import app.outboard.platform.db.Database;
import app.outboard.platform.pdf.Printed;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import app.outboard.shares.Exhibit;
import app.outboard.shares.Kind;
import app.outboard.shares.ShareFrame;
import app.outboard.shares.ShareScope;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An audit behind a link: the pages of its PDF, on a screen. */
public final class AuditExhibit implements Exhibit {
    private static final int OFFERED = 12;

    private final Database database;
    private final AuditPrint print;
    private final Words words;

    public AuditExhibit(Database database, AuditPrint print, Texts texts) {
        this.database = database;
        this.print = print;
        this.words = Words.of(texts);
    }

    @Override
    public Kind kind() {
        return Kind.AUDIT;
    }

    @Override
    public List<String> sections() {
        return Sheet.CHAPTERS;
    }

    @Override
    public List<Choice> choices(ClientScope scope) {
        return database.read(scope, sql -> RunQueries.done(sql, scope, OFFERED)).stream()
                .map(run -> new Choice(run.id().value(), label(scope, run)))
                .toList();
    }

    @Override
    public void show(Context ctx, ShareScope scope) {
        var page = print.sheet(scope.client(), run(scope))
                .map(sheet -> cut(scope, sheet))
                .orElseThrow(NotFoundResponse::new);
        ctx.render("shares/audit.html", Map.of("page", page, "share", ShareFrame.of(scope)));
    }

    @Override
    public boolean prints() {
        return true;
    }

    @Override
    public Optional<Printed> print(Context ctx, ShareScope scope) throws InterruptedException {
        return print.print(scope.client(), run(scope), sheet -> cut(scope, sheet));
    }

    /** What the link lets its viewer see. */
    private static Sheet cut(ShareScope scope, Sheet sheet) {
        var terms = scope.share().terms();
        var shown = sheet.showing(Set.copyOf(terms.sections()));
        return terms.notes() ? shown : shown.withoutNotes();
    }

    private static AuditRunId run(ShareScope scope) {
        var subject = scope.share().subject();
        if (subject == null) throw new NotFoundResponse();
        return new AuditRunId(subject);
    }

    private String label(ClientScope scope, Run run) {
        var day = words.dates().fullDay(day(scope, run));
        return run.score().isEmpty()
                ? words.say("shares.audit.choice", day)
                : words.say(
                        "shares.audit.choice.scored",
                        day,
                        Score.points(run.score().getAsDouble()));
    }

    private static @Nullable LocalDate day(ClientScope scope, Run run) {
        var ended = run.endedAt();
        return ended == null ? null : LocalDate.ofInstant(ended, scope.timeZone());
    }
}
