package app.outboard.home;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.lists.BoardRow;
import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.PinRow;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Difference;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client's period as the text of an e-mail to that client. */
final class OverviewMail {
    private final String client;
    private final Overview overview;
    private final Answer answer;
    private final int fewClicks;
    private final int compared;
    private final Words words;
    private final MailWords mail;
    private final MailText text = new MailText();

    OverviewMail(String client, Overview overview, int fewClicks, Words words) {
        this.client = client;
        this.overview = overview;
        this.answer = overview.answer();
        this.fewClicks = fewClicks;
        this.compared = compared(answer);
        this.words = words;
        this.mail = new MailWords(words);
    }

    Copyable page() {
        heading();
        outbound();
        realCtr();
        text.gap().list(others());
        boards();
        pins();
        foot();
        return text.toCopy();
    }

    private void heading() {
        text.line(words.say("home.mail.heading", client, mail.span(answer.period())));
        var comparison = answer.comparison();
        if (comparison == null) return;
        var nothing = answer.figures().isUnknown(comparison.period());
        text.line(words.say(
                nothing ? "home.mail.nothing_before" : "home.mail.compared",
                mail.span(comparison.period()),
                words.say(comparison.label())));
        if (compared > 0) text.line(words.say("home.mail.compared_days", compared));
    }

    /** Days on which outbound clicks are compared, where those are not all: said once, above. */
    private static int compared(Answer answer) {
        var sides = answer.change(Metric.OUTBOUND_CLICKS).sides();
        return sides == null
                        || sides.kind() != Difference.Kind.SUM
                        || sides.days() >= answer.period().days()
                ? 0
                : sides.days();
    }

    private @Nullable String change(Change change) {
        return mail.change(change, answer.period(), compared);
    }

    private void outbound() {
        var clicks = count(Metric.OUTBOUND_CLICKS);
        if (clicks == null) return;
        text.gap()
                .line(words.say("home.mail.outbound", clicks))
                .indented(change(answer.change(Metric.OUTBOUND_CLICKS)));
    }

    private void realCtr() {
        var rate = answer.realCtr().rate();
        var value = rate.value();
        if (value == null) return;
        text.gap()
                .line(words.say("home.mail.real_ctr", mail.ofHundred(value)))
                .indented(change(answer.realCtrChange()))
                .indented(remark(rate));
    }

    private @Nullable String remark(Rate rate) {
        if (rate.isAboveWhole()) return words.say("home.mail.over");
        if (rate.isFew(fewClicks)) return words.say("home.mail.few", rate.denominator());
        if (rate.rangeDays() > 0) return words.say("home.mail.from_ranges");
        return answer.realCtr().fromBoards() ? words.say("home.mail.from_boards") : null;
    }

    private List<MailText.Item> others() {
        var items = new ArrayList<MailText.Item>();
        for (var metric : List.of(Metric.PIN_CLICKS, Metric.IMPRESSIONS, Metric.SAVES)) {
            var count = count(metric);
            if (count == null) continue;
            var change = change(answer.change(metric));
            var name = words.say("home.mail." + metric.key(), count);
            items.add(new MailText.Item(
                    words.numbers().count(count), change == null ? name : name + ", " + change, null));
        }
        return items;
    }

    /** Of all days known; where none is, what the boards table sums to, as on the page. */
    private @Nullable Long count(Metric metric) {
        var total = answer.total(metric);
        return total.isKnown()
                ? Long.valueOf(total.sum())
                : answer.figures().boardSum(metric, answer.period()).orElse(null);
    }

    private void boards() {
        var table = overview.tops().boards();
        top("home.mail.boards", table.cover(), table.rows().stream().map(this::board));
    }

    private void pins() {
        var table = overview.tops().pins();
        top("home.mail.pins", table.cover(), table.rows().stream().map(this::pin));
    }

    /** Figures of other days than the period's would mislead whoever reads no further than the heading. */
    private void top(String heading, Cover cover, Stream<MailText.@Nullable Item> rows) {
        var items = rows.filter(Objects::nonNull).toList();
        var span = cover.span();
        if (items.isEmpty() || span == null || !answer.period().contains(span)) return;
        var name = words.say(heading);
        text.gap()
                .line(cover.fit().isWhole() ? name : words.say("home.mail.part", name, mail.span(span)))
                .list(items);
    }

    private MailText.@Nullable Item board(BoardRow board) {
        return item(board.counts(), MailText.shortened(board.name()), null);
    }

    private MailText.@Nullable Item pin(PinRow pin) {
        var title = pin.title();
        var address = "https://www.pinterest.com/pin/" + pin.number() + "/";
        return title == null || title.isBlank()
                ? item(pin.counts(), address, null)
                : item(pin.counts(), MailText.shortened(title), address);
    }

    private MailText.@Nullable Item item(Counts counts, String name, @Nullable String under) {
        Count clicks = counts.outboundClicks();
        var exact = clicks == null ? null : clicks.exact();
        return exact == null || exact == 0
                ? null
                : new MailText.Item(words.numbers().count(exact), name, under);
    }

    private void foot() {
        var last = answer.question().available().lastKnown();
        text.gap().line(mail.known(answer));
        if (last != null) text.line(words.say("home.mail.data_to", words.dates().fullDay(last)));
        text.line(words.say("home.mail.counted", filters(overview.filters())));
    }

    private String filters(String key) {
        if (key.isEmpty()) return words.say("home.mail.filters.all");
        return key.equals(Filters.ORGANIC.key()) ? words.say("home.mail.filters.organic") : key;
    }
}
