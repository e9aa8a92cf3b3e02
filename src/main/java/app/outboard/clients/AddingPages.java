package app.outboard.clients;

import app.outboard.accounts.Member;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** The page that adds a client. */
final class AddingPages {
    private final Clients clients;
    private final Texts texts;
    private final Flashes flashes;

    AddingPages(Clients clients, Texts texts, Flashes flashes) {
        this.clients = clients;
        this.texts = texts;
        this.flashes = flashes;
    }

    record Page(String name, String slug, String website, String prefix, Map<String, String> errors) {}

    void form(Context ctx, Member member) {
        show(ctx, member, Form.of(Map.of()), new Errors());
    }

    void create(Context ctx, Member member) {
        var form = Form.of(ctx);
        var slug = form.line("slug");
        var wished = new NewClient(form.line("name"), slug.isEmpty() ? null : slug, form.line("website"));
        switch (clients.add(member, wished)) {
            case Adding.Added added -> {
                flashes.good(ctx, Text.of("clients.add.done", added.client().name()));
                Next.see(
                        ctx,
                        "/" + member.house().slug() + "/clients/"
                                + added.client().slug());
            }
            case Adding.Refused refused -> {
                var errors = new Errors();
                refused.errors().forEach(errors::add);
                ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                show(ctx, member, form, errors);
            }
        }
    }

    private void show(Context ctx, Member member, Form form, Errors errors) {
        var page = new Page(
                form.line("name"),
                form.line("slug"),
                form.line("website"),
                "/" + member.house().slug() + "/clients/",
                errors.said(texts));
        ctx.render("clients/new.html", Map.of("page", page));
    }
}
