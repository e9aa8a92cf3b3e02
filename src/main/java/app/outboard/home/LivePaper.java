package app.outboard.home;

import app.outboard.analytics.verdict.Delta;
import app.outboard.platform.text.Numbers;
import app.outboard.reports.page.Block;
import app.outboard.reports.page.BlockKind;
import app.outboard.reports.page.Lead;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.page.Table;
import app.outboard.reports.page.Table.Cell;
import app.outboard.reports.page.Term;
import app.outboard.shares.ShareScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dashboard as the client reads it, in the form reports are printed in. */
final class LivePaper {
    private static final String PER_CENT = "\u202f%";

    private final ShareScope scope;
    private final LivePage page;
    private final LiveChart chart;
    private final Words words;

    LivePaper(ShareScope scope, LivePage page, LiveChart chart, Words words) {
        this.scope = scope;
        this.page = page;
        this.chart = chart;
        this.words = words;
    }

    ReportPage page() {
        var client = scope.client();
        var agency = client.member().house().name();
        return new ReportPage(
                "en",
                client.colour(),
                agency,
                words.say("shares.live.by", agency),
                client.name(),
                words.say("shares.live.title"),
                page.period(),
                page.about(),
                page.blank() == null ? List.of() : List.of(page.blank()),
                null,
                blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var figures = page.figures();
        var said =
                Stream.of(page.clicks(), page.rate()).filter(Objects::nonNull).toList();
        if (!said.isEmpty())
            blocks.add(block(BlockKind.SUMMARY, "shares.live.summary").saying(said));
        if (figures != null && page.shows("figures"))
            blocks.add(block(BlockKind.FIGURES, "shares.live.figures").with(leads(figures)));
        if (figures != null && page.shows("others"))
            blocks.add(block(BlockKind.GOAL, "home.overview.others").with(others(figures)));
        if (figures != null && page.shows("chart") && figures.chart() != null)
            blocks.add(block(BlockKind.CHART, "home.overview.chart").with(chart.of(figures.chart())));
        for (var table : page.tops()) blocks.add(top(table));
        if (page.shows("definitions"))
            blocks.add(block(BlockKind.TERMS, "shares.define.title").explaining(terms()));
        return blocks;
    }

    private Block block(BlockKind kind, String title) {
        return Block.of(kind, words.say(title), List.of());
    }

    private List<Lead> leads(OverviewPage.Figures figures) {
        return List.of(
                lead("outbound_clicks", words.say("shares.live.outbound"), figures.outbound(), ""),
                lead("real_ctr", words.say("home.metric.real_ctr.of"), figures.realCtr(), PER_CENT));
    }

    private Lead lead(String metric, String says, OverviewPage.Lead lead, String unit) {
        var value = lead.value();
        return new Lead(
                words.say("home.metric." + metric),
                says,
                value == null ? Numbers.DASH : value + unit,
                List.of(new Lead.Against(direction(lead.change()), tone(lead.change()), said(lead.change()))),
                lead.note());
    }

    private Table others(OverviewPage.Figures figures) {
        return new Table(
                page.period(),
                figures.othersNote(),
                List.of(
                        words.say("shares.live.metric"),
                        words.say("shares.live.total"),
                        words.say("shares.live.change")),
                figures.others().stream()
                        .map(other -> new Table.Row(
                                other.label(),
                                null,
                                null,
                                List.of(new Cell(other.value(), null), changed(other.change()))))
                        .toList());
    }

    private Block top(TopTable table) {
        var heads = List.of(
                words.say("home.top.name"),
                words.say("home.sort.outbound"),
                words.say("home.metric.pin_clicks"),
                words.say("home.metric.real_ctr"));
        var rows = table.rows().stream().map(LivePaper::row).toList();
        var kind = BlockKind.ofKey(table.kind()).orElseThrow();
        return Block.of(kind, table.title(), List.of()).with(new Table(table.about(), table.note(), heads, rows));
    }

    private static Table.Row row(TopTable.Row row) {
        return new Table.Row(
                row.name(),
                row.under(),
                null,
                List.of(
                        new Cell(row.outbound(), null),
                        new Cell(row.pinClicks(), null),
                        new Cell(row.realCtr(), row.badge())));
    }

    private List<Term> terms() {
        return List.of(
                new Term(words.say("home.metric.outbound_clicks"), words.say("shares.define.outbound")),
                new Term(words.say("home.metric.real_ctr"), words.say("shares.define.real_ctr")),
                new Term(words.say("home.metric.pinterest_rate"), words.say("shares.define.pinterest_rate")),
                new Term(words.say("shares.define.noise.term"), words.say("shares.define.noise")),
                new Term(words.say("shares.define.not_final.term"), words.say("shares.define.not_final")));
    }

    private static @Nullable String direction(Delta change) {
        return change.noise() ? null : change.direction();
    }

    private static String tone(Delta change) {
        if (change.noise() || change.direction() == null) return "quiet";
        return switch (change.direction()) {
            case "up" -> "good";
            case "down" -> "bad";
            default -> "quiet";
        };
    }

    private String said(Delta change) {
        if (change.direction() == null) return change.base();
        var size = change.noise() ? words.say("shares.live.noise", change.text()) : change.text();
        return size + " " + change.base();
    }

    /** In a table's cell, where no colour tells the direction. */
    private Cell changed(Delta change) {
        var direction = change.direction();
        if (direction == null) return new Cell(Numbers.DASH, null);
        var mark = direction.equals("up") ? "▲ " : direction.equals("down") ? "▼ " : "";
        return new Cell(mark + change.text(), change.noise() ? words.say("shares.define.noise.term") : null);
    }
}
