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
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
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
    private final InstantSource clock;

    IndexPages(
            Database database,
            Clients clients,
            Colleagues colleagues,
            Imports imports,
            IndexView view,
            Flashes flashes,
            Texts texts,
            InstantSource clock) {
        this.database = database;
        this.clients = clients;
        this.colleagues = colleagues;
        this.imports = imports;
        this.view = view;
        this.flashes = flashes;
        this.texts = texts;
        this.clock = clock;
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

    void paste(Context ctx, Member member) {
        paste(ctx, member, null);
    }

    void pasteForClient(Context ctx, ClientScope scope) {
        paste(ctx, scope.member(), scope);
    }

    private void paste(Context ctx, Member member, @Nullable ClientScope only) {
        var cells = Form.of(ctx).exact("cells");
        receive(ctx, member, only, cells.isBlank() ? List.of() : List.of(pasted(cells)));
    }

    /** Cells copied out of a spreadsheet are a text with tabs. */
    private Upload pasted(String cells) {
        var day = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        var bytes = cells.getBytes(StandardCharsets.UTF_8);
        return new Upload(texts.say("imports.paste.name", day), null, () -> new ByteArrayInputStream(bytes));
    }

    private void receive(Context ctx, Member member, @Nullable ClientScope only) {
        receive(ctx, member, only, Uploads.of(ctx));
    }

    private void receive(Context ctx, Member member, @Nullable ClientScope only, List<Upload> uploads) {
        if (only != null && only.archived()) throw new NotFoundResponse();
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
