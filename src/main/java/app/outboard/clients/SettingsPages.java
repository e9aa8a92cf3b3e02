package app.outboard.clients;

import app.outboard.accounts.Role;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.TimeZones;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** The page of a client's settings, with its archiving. */
final class SettingsPages {
    private final Changes changes;
    private final FilterChoices filters;
    private final Database database;
    private final Texts texts;
    private final Flashes flashes;

    SettingsPages(Changes changes, FilterChoices filters, Database database, Texts texts, Flashes flashes) {
        this.changes = changes;
        this.filters = filters;
        this.database = database;
        this.texts = texts;
        this.flashes = flashes;
    }

    record Option(String value, String label) {}

    record Page(
            SettingsForm form,
            Map<String, String> errors,
            String base,
            String prefix,
            List<Option> timeZones,
            List<Option> filters,
            boolean archived,
            boolean mayEdit) {}

    void form(Context ctx, ClientScope scope) {
        show(ctx, scope, SettingsForm.of(scope.row(), accounts(scope)), new Errors());
    }

    void update(Context ctx, ClientScope scope) {
        var form = SettingsForm.from(Form.of(ctx));
        var errors = form.errors(filters.of(scope));
        if (errors.any()) {
            refuse(ctx, scope, form, errors);
            return;
        }
        switch (changes.save(scope, form.settings())) {
            case Saving.Saved saved -> {
                flashes.good(ctx, Text.of("clients.settings.saved"));
                Next.see(ctx, base(saved.client()) + "/settings");
            }
            case Saving.Refused refused -> {
                refused.errors().forEach(errors::add);
                refuse(ctx, scope, form, errors);
            }
            case Saving.Stale stale ->
                refuse(ctx, scope, form.over(stale.version()), errors.add("version", Text.of("clients.error.stale")));
        }
    }

    void archive(Context ctx, ClientScope scope) {
        changes.archive(scope);
        flashes.good(ctx, Text.of("clients.archive.done", scope.name()));
        Next.see(ctx, "/" + scope.member().house().slug());
    }

    void bringBack(Context ctx, ClientScope scope) {
        changes.bringBack(scope);
        flashes.good(ctx, Text.of("clients.archive.ended", scope.name()));
        Next.see(ctx, base(scope) + "/settings");
    }

    static String base(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug();
    }

    private void refuse(Context ctx, ClientScope scope, SettingsForm form, Errors errors) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, scope, form, errors);
    }

    private void show(Context ctx, ClientScope scope, SettingsForm form, Errors errors) {
        var page = new Page(
                form,
                errors.said(texts),
                base(scope),
                "/" + scope.member().house().slug() + "/clients/",
                TimeZones.all().stream()
                        .map(id -> new Option(id, id.replace('_', ' ')))
                        .toList(),
                filters.of(scope).stream()
                        .map(key -> new Option(key, filters.label(key)))
                        .toList(),
                scope.archived(),
                scope.member().may(Role.MANAGER));
        ctx.render("clients/settings.html", Map.of("page", page));
    }

    private List<String> accounts(ClientScope scope) {
        return database.read(scope, sql -> ClientQueries.accountsOf(sql, scope.agency(), scope.client()));
    }
}
