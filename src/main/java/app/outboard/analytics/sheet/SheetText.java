package app.outboard.analytics.sheet;

import app.outboard.analytics.question.Period;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A figure sheet as plain text, for a person at a terminal. */
public final class SheetText {
    private final Texts texts;
    private final Numbers numbers = new Numbers(Locale.ENGLISH);
    private final Dates dates = new Dates(Locale.ENGLISH);

    public SheetText(Texts texts) {
        this.texts = texts;
    }

    /** Lines ending in a line feed. */
    public String of(FigureSheet sheet) {
        var period = new Period(LocalDate.parse(sheet.from()), LocalDate.parse(sheet.to()));
        var text = new StringBuilder();
        text.append(texts.say(
                        "sheet.title",
                        sheet.agency(),
                        sheet.client(),
                        dates.span(period.from(), period.to()),
                        sheet.days()))
                .append("\n\n");
        text.append(figures(sheet).text());
        lists(sheet, text);
        return text.toString();
    }

    private TextTable figures(FigureSheet sheet) {
        var metrics = sheet.metrics();
        var table = new TextTable("", "", "");
        sum(table, "outbound_clicks", metrics.outboundClicks(), sheet.days());
        table.row(texts.say("sheet.real_ctr"), numbers.rate(sheet.realCtr().value()), interval(sheet.realCtr()));
        sum(table, "pin_clicks", metrics.pinClicks(), sheet.days());
        sum(table, "impressions", metrics.impressions(), sheet.days());
        sum(table, "saves", metrics.saves(), sheet.days());
        table.row(
                texts.say("sheet.pinterest_rate"),
                numbers.rate(sheet.pinterestRate().value()),
                "");
        return table;
    }

    private void sum(TextTable table, String metric, FigureSheet.Sum sum, int days) {
        table.row(
                texts.say("sheet." + metric),
                numbers.count(sum.value()),
                texts.say("numbers.days_of", sum.knownDays(), days));
    }

    private String interval(FigureSheet.RealCtr rate) {
        var low = rate.low();
        var high = rate.high();
        var span = low == null || high == null ? "" : numbers.rates(low, high);
        return Boolean.TRUE.equals(rate.fewClicks()) ? span + "  " + texts.say("sheet.few_clicks") : span;
    }

    private void lists(FigureSheet sheet, StringBuilder text) {
        if (sheet.boards().isEmpty() && sheet.pins().isEmpty()) {
            text.append('\n').append(texts.say("sheet.no_lists")).append('\n');
            return;
        }
        var boards = headed("sheet.boards", texts.say("sheet.real_ctr"));
        for (var board : sheet.boards())
            boards.row(
                    board.name(),
                    numbers.count(board.outboundClicks()),
                    numbers.count(board.pinClicks()),
                    numbers.count(board.impressions()),
                    numbers.count(board.saves()),
                    numbers.rate(board.realCtr()));
        var pins = headed("sheet.pins", texts.say("sheet.pin_title"));
        for (var pin : sheet.pins())
            pins.row(
                    pin.pinId(),
                    numbers.count(pin.outboundClicks()),
                    numbers.count(pin.pinClicks()),
                    numbers.count(pin.impressions()),
                    numbers.count(pin.saves()),
                    titled(pin.title()));
        for (var table : List.of(boards, pins))
            if (!table.isEmpty()) text.append('\n').append(table.text());
    }

    private TextTable headed(String name, String last) {
        return new TextTable(
                texts.say(name),
                texts.say("sheet.outbound_clicks"),
                texts.say("sheet.pin_clicks"),
                texts.say("sheet.impressions"),
                texts.say("sheet.saves"),
                last);
    }

    private static String titled(@Nullable String title) {
        return title == null ? "" : title;
    }
}
