package app.outboard.home.workbook;

import app.outboard.accounts.Agency;
import app.outboard.platform.sheet.Column;
import app.outboard.platform.sheet.Sheet;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** Whose figures these are, of which days, and what each of them means: the workbook travels without its pages. */
final class ReadMe {
    private static final List<String> METRICS = List.of(
            "outbound_clicks", "real_ctr", "pin_clicks", "impressions", "saves", "pinterest_rate", "provisional");

    private final Texts texts;
    private final Dates dates;

    ReadMe(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    Sheet of(Agency agency, List<ClientMonths> clients, List<YearMonth> months, Instant now) {
        var sheet = new Sheet(
                texts.say("home.book.readme"),
                List.of(Column.text(agency.name()), Column.prose(texts.say("home.book.readme.title"))));
        about(sheet, "made", dates.fullDay(LocalDate.ofInstant(now, ZoneOffset.UTC)));
        about(sheet, "clients", clients.size());
        if (!months.isEmpty()) about(sheet, "months", dates.month(months.getFirst()), dates.month(months.getLast()));
        about(sheet, "days");
        about(sheet, "empty");
        about(sheet, "tinted");
        about(sheet, "known");
        about(sheet, "filters");
        for (var metric : METRICS)
            sheet.row(
                    texts.say("glossary." + metric + ".name"),
                    texts.say("glossary." + metric + ".is", agency.provisionalDays()));
        return sheet;
    }

    private void about(Sheet sheet, String key, Object... args) {
        sheet.row(texts.say("home.book.readme." + key), texts.say("home.book.readme." + key + ".is", args));
    }
}
