package app.outboard.home;

import app.outboard.analytics.question.PeriodPicker;
import app.outboard.analytics.verdict.Delta;
import app.outboard.platform.chart.IntervalMark;
import app.outboard.platform.chart.Sparkline;
import app.outboard.platform.sheet.Downloads;
import app.outboard.platform.web.Address.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio in finished words.
 *
 * @param about "6 active · 83,359 outbound clicks · real CTR 11.2 %"
 * @param blank what stands here while there is no client at all
 * @param kept what the search form carries along
 * @param shown the columns asked for besides the standing ones
 * @param files the rows as a file; {@code book} has all clients × months, {@code copy} is the text of an e-mail
 * @param mostlyFew said once where most rates rest on few clicks, or null
 * @param scaleFrom where the intervals' common scale begins; {@code scaleTo} where it ends
 */
record PortfolioPage(
        String about,
        List<String> notes,
        @Nullable Blank blank,
        PeriodPicker picker,
        String path,
        String q,
        List<Parameter> kept,
        List<Option> tags,
        List<Option> columns,
        Set<String> shown,
        Map<String, Head> heads,
        String scaleFrom,
        String scaleTo,
        @Nullable String mostlyFew,
        List<Row> rows,
        Downloads files,
        String book,
        @Nullable Copyable copy,
        @Nullable String archived,
        String archivedUrl,
        @Nullable String addUrl) {

    /** @param state {@code desc}, {@code asc}, or null where another column is sorted */
    record Head(String label, String href, @Nullable String state) {}

    /**
     * A client.
     *
     * @param need why it stands here; {@code tone} is {@code bad}, {@code good}, {@code pressing} or empty
     * @param findings how many of its audit's findings are open, or null for none
     * @param remedy what to do about it, and where
     * @param key the digit that opens it, or null
     */
    record Row(
            String name,
            String href,
            String colour,
            String initials,
            @Nullable String key,
            String need,
            String tone,
            @Nullable String findings,
            @Nullable String remedy,
            @Nullable String remedyHref,
            String outbound,
            Delta outboundChange,
            @Nullable Sparkline spark,
            String realCtr,
            @Nullable String badge,
            @Nullable IntervalMark mark,
            Delta realCtrChange,
            String pinClicks,
            String age,
            String coverage) {}

    public Head head(String word) {
        var head = heads.get(word);
        if (head == null) throw new IllegalArgumentException(word);
        return head;
    }

    public boolean shows(String column) {
        return shown.contains(column);
    }
}
