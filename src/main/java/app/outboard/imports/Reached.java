package app.outboard.imports;

import app.outboard.accounts.Member;
import app.outboard.figures.DayRange;
import app.outboard.figures.coverage.Checklist;
import app.outboard.figures.coverage.Holdings;
import app.outboard.figures.coverage.HoldingsQueries;
import app.outboard.figures.coverage.Target;
import app.outboard.ids.ClientId;
import app.outboard.imports.Preview.FilePreview;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How far the month's exports of a client are there, now that a batch has brought some. */
record Reached(ClientId client, Checklist checklist) {

    /**
     * For each client the batch brought something: the newest whole month among its files, else the month that ended
     * last. One statement.
     */
    static List<Reached> by(DSLContext sql, Member member, Preview preview, LocalDate today) {
        var last = Target.lastMonth(today, member.house().provisionalDays());
        var months = months(preview, last.month());
        if (months.isEmpty()) return List.of();
        var held = HoldingsQueries.ofAll(sql, member, window(months));
        var reached = new ArrayList<Reached>();
        months.forEach((client, month) -> reached.add(new Reached(
                client, Checklist.of(held.getOrDefault(client, Holdings.NONE), last.at(DayRange.of(month))))));
        return reached;
    }

    private static Map<ClientId, YearMonth> months(Preview preview, YearMonth otherwise) {
        var wholes = new LinkedHashMap<ClientId, List<YearMonth>>();
        for (var file : preview.files()) {
            if (!file.counts()) continue;
            var client = new ClientId(Objects.requireNonNull(file.client()));
            var ofClient = wholes.computeIfAbsent(client, id -> new ArrayList<>());
            var month = month(file, otherwise);
            if (month != null) ofClient.add(month);
        }
        var months = new LinkedHashMap<ClientId, YearMonth>();
        wholes.forEach((client, whole) ->
                months.put(client, whole.stream().max(YearMonth::compareTo).orElse(otherwise)));
        return months;
    }

    /** Null for a file of other dates than a whole month that is over. */
    private static @Nullable YearMonth month(FilePreview file, YearMonth last) {
        var from = file.from();
        var to = file.to();
        if (from == null || to == null) return null;
        var month = YearMonth.from(from);
        boolean whole = from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth());
        return whole && !month.isAfter(last) ? month : null;
    }

    private static DayRange window(Map<ClientId, YearMonth> months) {
        var first = months.values().stream().min(YearMonth::compareTo).orElseThrow();
        var last = months.values().stream().max(YearMonth::compareTo).orElseThrow();
        return new DayRange(first.atDay(1), last.atEndOfMonth());
    }
}
