package app.outboard.audit.pages;

import app.outboard.accounts.Colleagues;
import app.outboard.audit.run.Audits;
import app.outboard.audit.run.Cause;
import app.outboard.audit.run.Run;
import app.outboard.audit.run.RunQueries;
import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Next;
import app.outboard.platform.web.ProgressStream;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.Map;

/** A client's audit. */
final class AuditPages {
    private final Database database;
    private final Colleagues colleagues;
    private final Audits audits;
    private final AuditWords words;
    private final Runnable wake;

    AuditPages(Database database, Colleagues colleagues, Audits audits, Texts texts, Runnable wake) {
        this.database = database;
        this.colleagues = colleagues;
        this.audits = audits;
        this.words = new AuditWords(texts);
        this.wake = wake;
    }

    void show(Context ctx, ClientScope scope) {
        var audit = database.read(scope, sql -> Audit.of(sql, scope));
        var names = colleagues.names(scope.member());
        ctx.render("audit/show.html", Map.of("page", new AuditView(scope, audit, names, words).page()));
    }

    void create(Context ctx, ClientScope scope) {
        audits.ask(scope, Cause.HAND);
        wake.run();
        Next.see(ctx, AuditView.base(scope));
    }

    void progress(SseClient client, ClientScope scope) {
        new ProgressStream(() -> database.read(scope, sql -> RunQueries.underWay(sql, scope)).stream()
                        .mapToInt(Run::progress)
                        .findFirst())
                .follow(client);
    }
}
