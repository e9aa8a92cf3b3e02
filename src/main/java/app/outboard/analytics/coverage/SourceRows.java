package app.outboard.analytics.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import app.outboard.figures.coverage.HeldTable;
import app.outboard.figures.coverage.Holdings;
import app.outboard.ids.BatchId;
import app.outboard.platform.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Where the days and tables of one month come from, and which are missing. */
final class SourceRows {
    private final String home;
    private final String agency;
    private final Coverage coverage;
    private final Holdings held;
    private final Words words;

    SourceRows(String home, String agency, Coverage coverage, Words words) {
        this.home = home;
        this.agency = agency;
        this.coverage = coverage;
        this.held = coverage.held();
        this.words = words;
    }

    List<CoveragePage.SourceRow> rows() {
        var rows = new ArrayList<CoveragePage.SourceRow>();
        for (var metric : Holdings.METRICS) rows.addAll(days(metric));
        rows.addAll(tables());
        return rows;
    }

    /** A metric's runs, known and missing, by their first day. */
    private List<CoveragePage.SourceRow> days(Metric metric) {
        var dated = new ArrayList<Dated>();
        coverage.days().stream()
                .filter(source -> source.metric() == metric)
                .forEach(source -> dated.add(new Dated(source.days().from(), known(source))));
        var past = DayRange.of(coverage.month())
                .overlap(new DayRange(LocalDate.EPOCH, coverage.last().today().minusDays(1)));
        if (past != null)
            held.days(metric).missing(past).forEach(run -> dated.add(new Dated(run.from(), missing(metric, run))));
        return dated.stream()
                .sorted(Comparator.comparing(Dated::from))
                .map(Dated::row)
                .toList();
    }

    private record Dated(LocalDate from, CoveragePage.SourceRow row) {}

    private CoveragePage.SourceRow known(Source source) {
        int provisional = (int) source.days()
                .from()
                .datesUntil(source.days().to().plusDays(1))
                .filter(day -> held.isProvisional(day, coverage.last().provisionalDays()))
                .count();
        return new CoveragePage.SourceRow(
                CoverageView.name(source.metric(), words),
                words.dates().span(source.days().from(), source.days().to()),
                Words.line(
                        words.say("coverage.state.known"),
                        provisional == 0 ? null : words.say("coverage.provisional", provisional),
                        source.derived() ? words.say("coverage.state.derived") : null),
                false,
                batch(source.batch()),
                words.say("coverage.from", source.importedOn(), source.file()));
    }

    private CoveragePage.SourceRow missing(Metric metric, DayRange run) {
        return new CoveragePage.SourceRow(
                CoverageView.name(metric, words),
                words.dates().span(run.from(), run.to()),
                words.say("coverage.state.missing"),
                true,
                home + "/checklist?month=" + coverage.month(),
                remedy());
    }

    /** A month that is not over waits until all of it can be exported. */
    private String remedy() {
        var last = coverage.last();
        return coverage.month().isAfter(last.month())
                ? words.say(
                        "coverage.not_over",
                        last.at(DayRange.of(coverage.month())).finalFrom())
                : words.say("coverage.to_checklist");
    }

    /** A boards table holds several metrics, of which one file is said once. */
    private List<CoveragePage.SourceRow> tables() {
        var byFile = coverage.tables().stream()
                .collect(Collectors.groupingBy(
                        table -> List.of(table.of(), table.batch(), table.file()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byFile.values().stream().map(this::table).toList();
    }

    private CoveragePage.SourceRow table(List<TableSource> ofFile) {
        var one = ofFile.getFirst();
        var metrics = ofFile.stream()
                .map(table -> CoverageView.name(table.metric(), words))
                .collect(Collectors.joining(", "));
        var key = one.of() == HeldTable.Of.BOARDS ? "coverage.boards_by" : "coverage.pins_by";
        return new CoveragePage.SourceRow(
                words.say(key, metrics),
                words.dates().span(one.range().from(), one.range().to()),
                words.say("coverage.state.known"),
                false,
                batch(one.batch()),
                words.say("coverage.from", one.importedOn(), one.file()));
    }

    private String batch(BatchId batch) {
        return "/" + agency + "/imports/" + batch.value();
    }
}
