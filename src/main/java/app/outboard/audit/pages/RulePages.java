package app.outboard.audit.pages;

import app.outboard.accounts.Colleagues;
import app.outboard.audit.finding.Findings;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.Audits;
import app.outboard.audit.run.Cause;
import app.outboard.audit.run.Result;
import app.outboard.audit.run.RunQueries;
import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.platform.sheet.Column;
import app.outboard.platform.sheet.Format;
import app.outboard.platform.sheet.Sheet;
import app.outboard.platform.sheet.SheetFile;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One rule and what it says of a client; what people do about it. */
final class RulePages {
    private final Database database;
    private final Colleagues colleagues;
    private final Audits audits;
    private final Findings findings;
    private final Texts texts;
    private final AuditWords words;
    private final Flashes flashes;
    private final Runnable wake;

    RulePages(
            Database database,
            Colleagues colleagues,
            Audits audits,
            Findings findings,
            Texts texts,
            Flashes flashes,
            Runnable wake) {
        this.database = database;
        this.colleagues = colleagues;
        this.audits = audits;
        this.findings = findings;
        this.texts = texts;
        this.words = new AuditWords(texts);
        this.flashes = flashes;
        this.wake = wake;
    }

    void show(Context ctx, ClientScope scope) {
        show(ctx, scope, rule(ctx), "", null, new Errors());
    }

    void change(Context ctx, ClientScope scope) {
        var rule = rule(ctx);
        var form = ChangeForm.from(Form.of(ctx));
        var errors = form.errors(colleagues.names(scope.member()));
        var change = form.change();
        if (errors.any() || change.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, scope, rule, form.note(), null, errors);
            return;
        }
        switch (findings.change(scope, rule.id(), form.seenAt(), change.get())) {
            case DONE ->
                flashes.good(ctx, Text.of("audit.changed." + change.get().kind().key()));
            case MOVED_ON -> flashes.bad(ctx, Text.of("audit.changed.moved_on"));
            case UNKNOWN -> throw new NotFoundResponse();
        }
        Next.see(ctx, AuditView.href(scope, rule.id()));
    }

    /** An answer changes what the audit says, so the audit runs again. */
    void answer(Context ctx, ClientScope scope) {
        var rule = rule(ctx);
        var form = HandForm.from(Form.of(ctx));
        var errors = form.errors();
        if (errors.any()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, scope, rule, "", form, errors);
            return;
        }
        findings.answer(scope, rule.id(), form.meant());
        audits.ask(scope, Cause.HAND);
        wake.run();
        flashes.good(ctx, Text.of("audit.answered"));
        Next.see(ctx, AuditView.href(scope, rule.id()));
    }

    /** All subjects of the newest run. */
    void file(Context ctx, ClientScope scope) {
        var rule = rule(ctx);
        var subjects = database.read(
                scope,
                sql -> RunQueries.newest(sql, scope)
                        .flatMap(run -> RunQueries.result(sql, scope, run.id(), rule.id()))
                        .map(Result::subjects)
                        .orElse(List.of()));
        var sheet = new Sheet(
                rule.id().value(),
                List.of(Column.text(
                        words.say("audit.subjects." + rule.subjects().key()))));
        subjects.forEach(sheet::row);
        new SheetFile(scope.slug() + "-" + rule.id().value()).send(ctx, Format.CSV, sheet);
    }

    private void show(Context ctx, ClientScope scope, Rule rule, String note, @Nullable HandForm typed, Errors errors) {
        var state = database.read(scope, sql -> RuleState.of(sql, scope, rule, texts));
        var view = new RuleView(scope, rule, state, colleagues.names(scope.member()), words);
        ctx.render("audit/rule.html", Map.of("page", view.page(note, hand(state, rule, typed), errors.said(texts))));
    }

    /** Asked where a person must look, where data is missing, and where somebody has answered already. */
    private RulePage.@Nullable Hand hand(RuleState state, Rule rule, @Nullable HandForm typed) {
        var result = state.result();
        boolean lacking = result != null && (!result.isDecided() || result.byHand());
        if (!lacking && !rule.isByHand() && state.answer() == null) return null;
        var form = typed == null ? HandForm.of(state.answer()) : typed;
        var answer = state.answer();
        var said = answer == null
                ? null
                : words.say(
                        answer.problem() ? "audit.hand.said.problem" : "audit.hand.said.fine",
                        answer.person() == null ? words.say("trail.command_line") : answer.person());
        return new RulePage.Hand(said, form.answer(), form.cases(), form.note(), form.examples());
    }

    private static Rule rule(Context ctx) {
        return Rulebook.WHOLE.find(ctx.pathParam("rule")).orElseThrow(NotFoundResponse::new);
    }
}
