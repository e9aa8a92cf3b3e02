package app.outboard.imports;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientRow;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.ImportId;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The drop box and the history, of all clients and of one. */
final class IndexPages {
    private static final int SHOWN = 100;

    private final Database database;
    private final Clients clients;
    private final Colleagues colleagues;
    private final Imports imports;
    private final IndexView view;
    private final Flashes flashes;
    private final Texts texts;

    IndexPages(
            Database database,
            Clients clients,
            Colleagues colleagues,
            Imports imports,
            IndexView view,
            Flashes flashes,
            Texts texts) {
        this.database = database;
        this.clients = clients;
        this.colleagues = colleagues;
        this.imports = imports;
        this.view = view;
        this.flashes = flashes;
        this.texts = texts;
    }

    void index(Context ctx, Member member) {
        render(ctx, member, null, null);
    }

    void indexOfClient(Context ctx, ClientScope scope) {
        render(ctx, scope.member(), scope, null);
    }

    void create(Context ctx, Member member) {
        receive(ctx, member, null);
    }

    void createForClient(Context ctx, ClientScope scope) {
        receive(ctx, scope.member(), scope);
    }

    void undo(Context ctx, ClientScope scope) {
        var undone = imports.undo(scope, new ImportId(Numbered.of(ctx, "import")));
        if (undone.isPresent()) flashes.good(ctx, Text.of("imports.flash.undone"));
        else flashes.bad(ctx, Text.of("imports.flash.nothing_to_undo"));
        Next.see(ctx, "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/imports");
    }

    private void receive(Context ctx, Member member, @Nullable ClientScope only) {
        if (only != null && only.archived()) throw new NotFoundResponse();
        var uploads = Uploads.of(ctx);
        if (uploads.isEmpty()) {
            ctx.status(422);
            render(ctx, member, only, texts.say("imports.refusal.no_files"));
            return;
        }
        if (uploads.size() > Uploads.MOST) {
            ctx.status(422);
            render(ctx, member, only, texts.say("imports.refusal.too_many", uploads.size(), Uploads.MOST));
            return;
        }
        var batch = imports.receive(member, only, uploads);
        Next.see(ctx, "/" + member.house().slug() + "/imports/" + batch.value());
    }

    private void render(Context ctx, Member member, @Nullable ClientScope only, @Nullable String error) {
        var rows = clients.of(member).stream().collect(Collectors.toMap(ClientRow::id, Function.identity()));
        var people = colleagues.names(member);
        var found = database.read(member, sql -> {
            var waiting = BatchQueries.waiting(sql, member.agency());
            return new IndexView.Found(
                    only == null ? waiting : List.of(),
                    only == null ? BatchQueries.fileCounts(sql, member.agency(), waiting) : Map.of(),
                    History.of(sql, member.agency(), only == null ? null : only.client(), SHOWN),
                    rows,
                    people);
        });
        ctx.render("imports/index.html", Map.of("page", view.page(member, only, found, error)));
    }
}
