package app.outboard.home;

import app.outboard.accounts.Member;
import io.javalin.http.Context;
import java.util.Map;

final class GlossaryPages {
    private final Words words;

    GlossaryPages(Words words) {
        this.words = words;
    }

    void show(Context ctx, Member member) {
        ctx.render("glossary/show.html", Map.of("page", Glossary.of(member.house(), words.texts())));
    }
}
