package app.outboard.audit.paper;

import app.outboard.accounts.Role;
import app.outboard.audit.run.Run;
import app.outboard.audit.run.RunQueries;
import app.outboard.clients.ClientScope;
import app.outboard.documents.Asking;
import app.outboard.documents.Documents;
import app.outboard.ids.AuditRunId;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.ErrorPages;
import app.outboard.platform.web.Next;
import app.outboard.platform.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an audit is asked for as a PDF: the newest, or the one the form names as {@code run}. */
public final class AuditPrintRoutes {
    private final Database database;
    private final Documents documents;
    private final AuditPrint print;
    private final ErrorPages errors;

    public AuditPrintRoutes(Database database, Documents documents, AuditPrint print, ErrorPages errors) {
        this.database = database;
        this.documents = documents;
        this.print = print;
        this.errors = errors;
    }

    public void addTo(Routes<ClientScope> client) {
        client.post("/{agency}/clients/{client}/audit/pdf", Role.ANALYST, this::ask);
    }

    private void ask(Context ctx, ClientScope scope) {
        var run = run(scope, ctx.formParam("run")).orElseThrow(NotFoundResponse::new);
        switch (documents.ask(scope, print.wish(scope, run))) {
            case Asking.Begun begun -> Next.see(ctx, Documents.address(scope, begun.document()));
            case Asking.TooMany tooMany -> errors.say(ctx, 429, Text.of("documents.too_many"));
        }
    }

    private Optional<Run> run(ClientScope scope, @Nullable String number) {
        if (number == null) return database.read(scope, sql -> RunQueries.newest(sql, scope));
        if (!number.matches("[0-9]{1,18}")) return Optional.empty();
        var id = new AuditRunId(Long.parseLong(number));
        return database.read(scope, sql -> RunQueries.find(sql, scope, id))
                .filter(run -> run.state() == Run.State.DONE);
    }
}
