package app.outboard.imports;

import app.outboard.accounts.Member;
import app.outboard.clients.Clients;
import app.outboard.figures.Filters;
import app.outboard.ids.BatchId;
import app.outboard.ids.FileId;
import app.outboard.imports.files.Table;
import app.outboard.imports.tables.Guess;
import app.outboard.imports.tables.Mapping;
import app.outboard.imports.tables.Surveyed;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page on which somebody says what a table's columns are. */
final class ColumnsPages {
    private final Clients clients;
    private final Columns columns;
    private final ColumnsView view;
    private final Flashes flashes;

    ColumnsPages(Clients clients, Columns columns, ColumnsView view, Flashes flashes) {
        this.clients = clients;
        this.columns = columns;
        this.view = view;
        this.flashes = flashes;
    }

    void form(Context ctx, Member member) {
        var open = open(ctx, member);
        var applied = open.applied();
        var mapping = applied == null ? guess(open.table(), member, open) : applied.mapping();
        var surveyed =
                applied == null ? null : columns.tried(member, open.file().id(), mapping);
        render(ctx, member, open, mapping, surveyed);
    }

    /** Answers with the page although it is a POST: it keeps nothing, and hundreds of columns fit into no address. */
    void look(Context ctx, Member member) {
        var open = open(ctx, member);
        var mapping = ColumnsForm.of(Form.of(ctx), open.table());
        render(ctx, member, open, mapping, columns.tried(member, open.file().id(), mapping));
    }

    void use(Context ctx, Member member) {
        var open = open(ctx, member);
        var form = Form.of(ctx);
        var mapping = ColumnsForm.of(form, open.table());
        var surveyed = columns.use(member, batch(ctx), open, mapping);
        if (surveyed instanceof Surveyed.Fits) {
            flashes.good(ctx, Text.of("imports.flash.columns"));
            Next.see(ctx, batchUrl(ctx, member));
        } else {
            ctx.status(422);
            render(ctx, member, open, mapping, surveyed);
        }
    }

    void forget(Context ctx, Member member) {
        columns.forget(member, open(ctx, member));
        flashes.note(ctx, Text.of("imports.flash.columns_forgotten"));
        Next.see(ctx, batchUrl(ctx, member));
    }

    private Columns.Open open(Context ctx, Member member) {
        return columns.open(member, batch(ctx), new FileId(Numbered.of(ctx, "file")))
                .orElseThrow(NotFoundResponse::new);
    }

    /** Spreadsheets of one's own mostly hold what the client's pages show. */
    private Mapping guess(Table table, Member member, Columns.Open open) {
        var sheet = table.sheets().getFirst();
        var client = Roster.of(clients, member).find(open.file().client());
        var filters = client == null ? Filters.ORGANIC.key() : client.filters();
        return Guess.of(sheet, Guess.header(sheet), filters);
    }

    private void render(Context ctx, Member member, Columns.Open open, Mapping mapping, @Nullable Surveyed surveyed) {
        var client = Roster.of(clients, member).find(open.file().client());
        var page = view.page(batchUrl(ctx, member), open, mapping, surveyed, client);
        ctx.render("imports/columns.html", Map.of("page", page));
    }

    private static BatchId batch(Context ctx) {
        return new BatchId(Numbered.of(ctx, "batch"));
    }

    private static String batchUrl(Context ctx, Member member) {
        return "/" + member.house().slug() + "/imports/" + batch(ctx).value();
    }
}
