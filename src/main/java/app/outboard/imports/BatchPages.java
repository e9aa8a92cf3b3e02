package app.outboard.imports;

import app.outboard.accounts.Member;
import app.outboard.clients.Clients;
import app.outboard.ids.BatchId;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import app.outboard.platform.web.ProgressStream;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.sse.SseClient;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One batch: its preview, the decisions about it, its progress and its end. */
final class BatchPages {
    private final Database database;
    private final Clients clients;
    private final Imports imports;
    private final BatchView view;
    private final PreviewJson json;
    private final Flashes flashes;
    private final InstantSource clock;
    private final Runnable wake;

    BatchPages(
            Database database,
            Clients clients,
            Imports imports,
            BatchView view,
            PreviewJson json,
            Flashes flashes,
            InstantSource clock,
            Runnable wake) {
        this.database = database;
        this.clients = clients;
        this.imports = imports;
        this.view = view;
        this.json = json;
        this.flashes = flashes;
        this.clock = clock;
        this.wake = wake;
    }

    private record Found(Batch batch, List<BatchFile> files) {}

    void show(Context ctx, Member member) {
        var id = id(ctx);
        var found = database.read(
                        member,
                        sql -> BatchQueries.find(sql, member.agency(), id)
                                .map(batch -> new Found(batch, BatchQueries.files(sql, member.agency(), id))))
                .orElseThrow(NotFoundResponse::new);
        var stored = found.batch().preview();
        var preview = stored == null ? new Preview(List.of()) : json.read(stored);
        var roster = Roster.of(clients, member);
        var page = view.page(
                member, found.batch(), found.files(), preview, roster, reached(member, found.batch(), preview));
        ctx.render("imports/batch.html", Map.of("page", page));
    }

    private List<Reached> reached(Member member, Batch batch, Preview preview) {
        if (batch.state() != Batch.State.COMMITTED) return List.of();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return database.read(member, sql -> Reached.by(sql, member, preview, today));
    }

    void decide(Context ctx, Member member) {
        if (!imports.decide(member, id(ctx), DecisionForm.of(Form.of(ctx), clock.instant()))) closed(ctx, member);
        back(ctx, member);
    }

    void commit(Context ctx, Member member) {
        if (imports.queue(member, id(ctx))) wake.run();
        else closed(ctx, member);
        back(ctx, member);
    }

    void discard(Context ctx, Member member) {
        if (imports.discard(member, id(ctx))) flashes.note(ctx, Text.of("imports.flash.discarded"));
        else closed(ctx, member);
        Next.see(ctx, "/" + member.house().slug() + "/imports");
    }

    void progress(SseClient client, Member member) {
        var id = id(client.ctx());
        new ProgressStream(() -> database.read(member, sql -> BatchQueries.find(sql, member.agency(), id)).stream()
                        .filter(batch -> batch.state() == Batch.State.QUEUED)
                        .mapToInt(BatchView::percent)
                        .findFirst())
                .follow(client);
    }

    /** Another batch's number is a 404; a batch that has ended only gets a sentence. */
    private void closed(Context ctx, Member member) {
        var id = id(ctx);
        var batch = database.read(member, sql -> BatchQueries.find(sql, member.agency(), id))
                .orElseThrow(NotFoundResponse::new);
        if (batch.state() == Batch.State.DISCARDED || batch.state() == Batch.State.OPEN)
            flashes.note(ctx, Text.of("imports.flash.not_open"));
    }

    private static void back(Context ctx, Member member) {
        Next.see(ctx, "/" + member.house().slug() + "/imports/" + id(ctx).value());
    }

    private static BatchId id(Context ctx) {
        return new BatchId(Numbered.of(ctx, "batch"));
    }
}
