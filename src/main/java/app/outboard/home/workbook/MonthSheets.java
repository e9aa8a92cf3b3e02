package app.outboard.home.workbook;

import app.outboard.analytics.measure.Rate;
import app.outboard.figures.Metric;
import app.outboard.platform.sheet.Column;
import app.outboard.platform.sheet.Noted;
import app.outboard.platform.sheet.Sheet;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Clients down, months across. What is not all known, or not final yet, says so on its cell. */
final class MonthSheets {
    private final List<ClientMonths> clients;
    private final List<YearMonth> months;
    private final Texts texts;
    private final Dates dates;

    MonthSheets(List<ClientMonths> clients, List<YearMonth> months, Texts texts, Dates dates) {
        this.clients = clients;
        this.months = months;
        this.texts = texts;
        this.dates = dates;
    }

    Sheet counts(Metric metric) {
        return sheet("home.metric." + metric.key(), Column::count, (client, month) -> count(client, metric, month));
    }

    Sheet realCtr() {
        return sheet("home.metric.real_ctr", Column::rate, this::rate);
    }

    /** Of outbound clicks, which lead; zero is a number here. */
    Sheet knownDays() {
        return sheet("home.book.known_days", Column::count, this::days);
    }

    private Sheet sheet(
            String name, Function<String, Column> kind, BiFunction<ClientMonths, YearMonth, @Nullable Object> cell) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.say("home.book.client")));
        for (var month : months) columns.add(kind.apply(dates.briefMonth(month)));
        var sheet = new Sheet(texts.say(name), columns).freeze(1);
        for (var client : clients) {
            var row = new ArrayList<@Nullable Object>();
            row.add(client.client().name());
            for (var month : months) row.add(cell.apply(client, month));
            sheet.row(row);
        }
        return sheet;
    }

    private @Nullable Object count(ClientMonths client, Metric metric, YearMonth month) {
        var boards = client.fromBoards(metric, month);
        if (boards != null) return noted(boards, texts.say("home.from_boards"));
        var total = client.total(metric, month);
        if (!total.isKnown()) return null;
        if (total.rangeDays() > 0) return noted(total.sum(), texts.say("home.from_ranges"));
        return noted(total.sum(), known(total.knownDays(), month), provisional(client, month));
    }

    private @Nullable Object rate(ClientMonths client, YearMonth month) {
        var realCtr = client.realCtr(month);
        Rate rate = realCtr.rate();
        var value = rate.value();
        if (value == null) return null;
        if (realCtr.fromBoards()) return noted(value, texts.say("home.from_boards"));
        if (realCtr.fromRanges()) return noted(value, texts.say("home.from_ranges"));
        return noted(value, known(rate.knownDays(), month), provisional(client, month));
    }

    private Object days(ClientMonths client, YearMonth month) {
        long days = client.total(Metric.OUTBOUND_CLICKS, month).singleDays();
        return days == 0 ? days : noted(days, known(Math.toIntExact(days), month));
    }

    private @Nullable String known(int days, YearMonth month) {
        return days == month.lengthOfMonth() ? null : texts.say("numbers.days_of", days, month.lengthOfMonth());
    }

    private @Nullable String provisional(ClientMonths client, YearMonth month) {
        int days = client.provisionalDays(month);
        return days == 0 ? null : texts.say("numbers.provisional", days);
    }

    private static Object noted(Object value, @Nullable String... notes) {
        var note = Stream.of(notes).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return note.isEmpty() ? value : new Noted(value, note);
    }
}
