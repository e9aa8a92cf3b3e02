package app.outboard.reports.paper;

import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.documents.Maker;
import app.outboard.documents.Wish;
import app.outboard.platform.db.Database;
import app.outboard.platform.pdf.Livery;
import app.outboard.platform.pdf.Paper;
import app.outboard.platform.pdf.PrintRoom;
import app.outboard.platform.pdf.Printed;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.publish.Version;
import app.outboard.reports.publish.VersionRows;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Prints published versions. */
public final class ReportPrint implements Maker {
    private static final String KIND = "report";
    private static final String TEMPLATE = "reports/print";
    private static final int READ = 30;

    private final Database database;
    private final Brands brands;
    private final PrintRoom room;

    public ReportPrint(Database database, Brands brands, PrintRoom room) {
        this.database = database;
        this.brands = brands;
        this.room = room;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param subject the number of a version among all */
    @Override
    public Optional<Printed> make(ClientScope scope, long subject, IntConsumer percent) throws InterruptedException {
        var page = database.read(scope, sql -> VersionRows.find(sql, scope, subject))
                .map(Version::page)
                .orElse(null);
        if (page == null) return Optional.empty();
        percent.accept(READ);
        return Optional.of(print(scope, page));
    }

    /** The same of any page, say one that lacks some blocks. What was said is frozen; whose paper it is on is of today. */
    public Printed print(ClientScope scope, ReportPage page) throws InterruptedException {
        return room.print(
                TEMPLATE,
                Map.of("paper", paper(page, brands.livery(scope)), "page", page),
                Locale.forLanguageTag(page.language()));
    }

    /** What to ask for to have a version printed. */
    public Wish wish(ClientScope scope, Version version, ReportPage page, String period) {
        return new Wish(
                KIND,
                version.id(),
                scope.slug() + "-report-" + period + "-v" + version.number(),
                page.client() + ": " + page.title());
    }

    private static Paper paper(ReportPage page, Livery livery) {
        var edition = page.edition();
        return new Paper(
                page.client() + ": " + page.title(),
                page.agency(),
                page.title() + ", " + page.period(),
                page.client(),
                edition == null ? page.period() : edition.label(),
                livery,
                page.language());
    }
}
