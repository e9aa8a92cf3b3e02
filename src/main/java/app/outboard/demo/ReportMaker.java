package app.outboard.demo;

import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Texts;
import app.outboard.reports.Reporting;
import app.outboard.reports.draft.Report;
import app.outboard.reports.draft.Typed;
import app.outboard.reports.page.BlockKind;
import app.outboard.reports.plan.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;

/** Writes a client's last two reports: one the client has read, and one that waits to be written on. */
final class ReportMaker {
    /** One month for each report. */
    private static final int ENOUGH_MONTHS = 2;

    private static final long GOAL = 1_500;

    private final Reporting reporting;
    private final Texts texts;

    ReportMaker(Reporting reporting, Texts texts) {
        this.reporting = reporting;
        this.texts = texts;
    }

    /** @param months how far the client's figures reach back */
    void make(ClientScope scope, int months, Instant now) {
        if (months < ENOUGH_MONTHS) return;
        var last = YearMonth.from(LocalDate.ofInstant(now, ZoneOffset.UTC)).minusMonths(1);
        reporting.plans().save(scope, new Reader(Locale.ENGLISH, GOAL));
        publish(scope, last.minusMonths(1));
        var draft = reporting.drafts().begin(scope, Period.of(last));
        say(scope, draft, BlockKind.DONE);
    }

    private void publish(ClientScope scope, YearMonth month) {
        var report = reporting.drafts().begin(scope, Period.of(month));
        if (report.version() > 0) return;
        say(scope, report, BlockKind.SUMMARY, BlockKind.DONE, BlockKind.NEXT, BlockKind.NEED);
        reporting.publishing().publish(scope, report.id(), true);
    }

    private void say(ClientScope scope, Report report, BlockKind... kinds) {
        var typed = new EnumMap<BlockKind, Typed>(BlockKind.class);
        for (var kind : kinds) typed.put(kind, new Typed(texts.say("demo.report." + kind.key()), Typed.sign("")));
        reporting.drafts().save(scope, report.id(), typed);
    }
}
