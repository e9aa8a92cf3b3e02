package app.outboard.audit.catalogue;

import app.outboard.accounts.Member;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.setting.SettingQueries;
import app.outboard.audit.setting.Settings;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import io.javalin.http.Context;
import java.util.Map;

/** All rules on one page. */
final class CataloguePages {
    private final Database database;
    private final Rulebook rulebook;
    private final Texts texts;

    CataloguePages(Database database, Rulebook rulebook, Texts texts) {
        this.database = database;
        this.rulebook = rulebook;
        this.texts = texts;
    }

    void show(Context ctx, Member member) {
        Settings settings = database.read(member, sql -> SettingQueries.ofAgency(sql, member));
        ctx.render("catalogue/show.html", Map.of("page", new CatalogueView(settings, texts).page(rulebook)));
    }
}
