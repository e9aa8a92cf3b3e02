package app.outboard.reports;

import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Words;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import app.outboard.reports.draft.BlockRows;
import app.outboard.reports.draft.State;
import app.outboard.reports.draft.Typed;
import app.outboard.reports.page.BlockKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writing a report: texts, order, switches, review. */
final class WritePages {
    private final Reporting reporting;
    private final Flashes flashes;
    private final ObjectMapper json = new ObjectMapper();

    WritePages(Reporting reporting, Flashes flashes) {
        this.reporting = reporting;
        this.flashes = flashes;
    }

    /**
     * What the script is told of a text it sent.
     *
     * @param by whose text stands, where that is known
     * @param changed when and by whom the report was changed last
     */
    record Answer(
            String state,
            String over,
            String theirs,
            @Nullable String by,
            String changed) {}

    void show(Context ctx, ClientScope scope) {
        show(ctx, scope, Paths.report(ctx), Attempt.NONE);
    }

    void preview(Context ctx, ClientScope scope) {
        var prepared = reporting.publishing().prepare(scope, Paths.report(ctx)).orElseThrow(NotFoundResponse::new);
        ctx.render(
                "reports/preview.html",
                Map.of(
                        "page",
                        reporting.publishing().page(prepared),
                        "path",
                        Paths.of(scope, prepared.draft().report().id())));
    }

    void save(Context ctx, ClientScope scope) {
        var report = Paths.report(ctx);
        var form = WriteForm.from(Form.of(ctx));
        if (!isSaved(ctx, scope, report, form)) return;
        if (form.act().isEmpty()) flashes.good(ctx, Text.of("reports.saved"));
        Next.see(ctx, Paths.of(scope, report) + act(scope, report, form));
    }

    /** One text, by a script. */
    void autosave(Context ctx, ClientScope scope) {
        var report = Paths.report(ctx);
        var kind = BlockKind.ofKey(ctx.pathParam("kind")).orElseThrow(NotFoundResponse::new);
        var typed = WriteForm.from(Form.of(ctx)).typed().getOrDefault(kind, new Typed("", ""));
        var saving = reporting.drafts().save(scope, report, Map.of(kind, typed)).orElseThrow(NotFoundResponse::new);
        var theirs = saving.theirs().get(kind);
        var changed = new Changed(scope, reporting.colleagues().names(scope.member()), Words.of(reporting.texts()));
        var line = changed.line(saving.after());
        if (theirs != null) ctx.status(HttpStatus.CONFLICT);
        send(
                ctx,
                theirs == null
                        ? new Answer("saved", Typed.sign(typed.words()), "", null, line)
                        : new Answer("conflict", Typed.sign(theirs), theirs, changed.theirs(saving.before()), line));
    }

    private void send(Context ctx, Answer answer) {
        try {
            ctx.contentType("application/json").result(json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False where it was answered already: somebody else changed the same text. */
    boolean isSaved(Context ctx, ClientScope scope, ReportId report, WriteForm form) {
        var saving = reporting.drafts().save(scope, report, form.typed()).orElseThrow(NotFoundResponse::new);
        if (!saving.isConflict()) return true;
        refuse(ctx, scope, report, Attempt.conflict(form.typed(), saving));
        return false;
    }

    void refuse(Context ctx, ClientScope scope, ReportId report, Attempt attempt) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, scope, report, attempt);
    }

    /** Does what the button said, and tells where on the page it was. */
    private String act(ClientScope scope, ReportId report, WriteForm form) {
        var drafts = reporting.drafts();
        var block = form.block();
        switch (form.verb()) {
            case "up" -> drafts.move(scope, report, block, -1);
            case "down" -> drafts.move(scope, report, block, 1);
            case "show" -> drafts.show(scope, report, block, true);
            case "hide" -> drafts.show(scope, report, block, false);
            case "last" -> takeLast(scope, report, block);
            case "review" -> drafts.pass(scope, report, State.REVIEW);
            case "draft" -> drafts.pass(scope, report, State.DRAFT);
            default -> {
                return "";
            }
        }
        return form.act().indexOf(':') < 0 ? "" : "#block-" + block.key();
    }

    /** Puts what the last report said into an empty field; where something stands, it goes below. */
    private void takeLast(ClientScope scope, ReportId report, BlockKind kind) {
        reporting.publishing().prepare(scope, report).ifPresent(prepared -> {
            var standing = prepared.draft().words(kind);
            var last = before(scope, prepared.draft().report().period().from()).getOrDefault(kind, "");
            var both = standing.isEmpty() ? last : standing + "\n\n" + last;
            reporting.drafts().save(scope, report, Map.of(kind, new Typed(both, Typed.sign(standing))));
        });
    }

    private void show(Context ctx, ClientScope scope, ReportId report, Attempt attempt) {
        var publishing = reporting.publishing();
        var prepared = publishing.prepare(scope, report).orElseThrow(NotFoundResponse::new);
        var view = new WriteView(
                scope,
                prepared,
                publishing.page(prepared),
                before(scope, prepared.draft().report().period().from()),
                attempt,
                reporting.colleagues().names(scope.member()),
                reporting.texts());
        ctx.render("reports/write.html", Map.of("page", view.page()));
    }

    private Map<BlockKind, String> before(ClientScope scope, LocalDate from) {
        return reporting.database().read(scope, sql -> BlockRows.before(sql, scope, from));
    }
}
