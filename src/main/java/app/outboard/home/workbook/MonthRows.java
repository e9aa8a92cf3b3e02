package app.outboard.home.workbook;

import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import app.outboard.platform.sheet.Column;
import app.outboard.platform.sheet.Sheet;
import app.outboard.platform.text.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same figures one below the other, a row per client and month: what a pivot table or a script wants. */
final class MonthRows {
    private final Texts texts;

    MonthRows(Texts texts) {
        this.texts = texts;
    }

    Sheet of(List<ClientMonths> clients, List<YearMonth> months) {
        var sheet = new Sheet(texts.say("home.book.rows"), columns()).freeze(2);
        for (var client : clients)
            for (var month : months) if (client.knowsAnything(month)) sheet.row(row(client, month));
        return sheet;
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.say("home.book.client")));
        columns.add(Column.month(texts.say("home.book.month")));
        columns.add(Column.count(texts.say("home.book.days")));
        for (var metric : ClientMonths.METRICS)
            counted(columns, Column.count(texts.say("home.metric." + metric.key())));
        counted(columns, Column.rate(texts.say("home.metric.real_ctr")));
        columns.add(Column.fineRate(texts.say("home.metric.pinterest_rate")));
        columns.add(Column.count(texts.say("home.book.provisional_days")));
        columns.add(Column.text(texts.say("home.book.from_boards")));
        columns.add(Column.text(texts.say("home.book.from_ranges")));
        return columns;
    }

    /** A figure, and beside it the days it was known on. */
    private void counted(List<Column> columns, Column figure) {
        columns.add(figure);
        columns.add(Column.count(texts.say("home.book.of_days", figure.head())));
    }

    private List<@Nullable Object> row(ClientMonths client, YearMonth month) {
        var row = new ArrayList<@Nullable Object>();
        row.add(client.client().name());
        row.add(month.atDay(1));
        row.add((long) month.lengthOfMonth());
        for (var metric : ClientMonths.METRICS) {
            var total = client.total(metric, month);
            var boards = client.fromBoards(metric, month);
            row.add(boards == null ? total.value() : boards);
            row.add((long) total.singleDays());
        }
        var realCtr = client.realCtr(month);
        row.add(realCtr.rate().value());
        row.add(realCtr.fromBoards() ? 0L : (long) realCtr.rate().singleDays());
        row.add(pinterestRate(client, month).value());
        row.add((long) client.provisionalDays(month));
        row.add(fromBoards(client, month));
        row.add(fromRanges(client, month));
        return row;
    }

    private static Rate pinterestRate(ClientMonths client, YearMonth month) {
        return client.figures().pinterestRate(Period.of(month));
    }

    private @Nullable String fromBoards(ClientMonths client, YearMonth month) {
        var metrics = new ArrayList<String>();
        for (Metric metric : ClientMonths.METRICS)
            if (client.fromBoards(metric, month) != null) metrics.add(texts.say("home.metric." + metric.key()));
        if (client.realCtr(month).fromBoards()) metrics.add(texts.say("home.metric.real_ctr"));
        return metrics.isEmpty() ? null : String.join(", ", metrics);
    }

    private @Nullable String fromRanges(ClientMonths client, YearMonth month) {
        var metrics = new ArrayList<String>();
        for (Metric metric : ClientMonths.METRICS)
            if (client.total(metric, month).rangeDays() > 0) metrics.add(texts.say("home.metric." + metric.key()));
        if (client.realCtr(month).fromRanges()) metrics.add(texts.say("home.metric.real_ctr"));
        return metrics.isEmpty() ? null : String.join(", ", metrics);
    }
}
