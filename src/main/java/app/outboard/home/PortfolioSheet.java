package app.outboard.home;

import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Difference;
import app.outboard.figures.Metric;
import app.outboard.platform.sheet.Column;
import app.outboard.platform.sheet.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The portfolio as a file: a row per client, what it is held against, and what that comes to. */
final class PortfolioSheet {
    private final Words words;
    private final NeedWords needs;

    PortfolioSheet(Words words) {
        this.words = words;
        this.needs = new NeedWords(words);
    }

    Sheet of(List<Standing> standings) {
        var sheet = new Sheet(words.say("home.portfolio.title"), columns()).freeze(1);
        for (var standing : standings) sheet.row(row(standing));
        return sheet;
    }

    private List<Column> columns() {
        return List.of(
                Column.text(head("client")),
                Column.text(head("tags")),
                Column.text(head("need")),
                Column.day(head("from")),
                Column.day(head("to")),
                Column.count(words.say("home.metric.outbound_clicks")),
                Column.count(head("days_known")),
                Column.decimal(head("before")),
                Column.count(head("compared_days")),
                Column.change(head("change")),
                Column.text(head("verdict")),
                Column.rate(words.say("home.metric.real_ctr")),
                Column.rate(head("ctr_low")),
                Column.rate(head("ctr_high")),
                Column.rate(head("ctr_before")),
                Column.text(head("ctr_verdict")),
                Column.rate(head("usual")),
                Column.count(words.say("home.metric.pin_clicks")),
                Column.count(words.say("home.metric.impressions")),
                Column.count(words.say("home.metric.saves")),
                Column.day(head("data_to")));
    }

    private String head(String word) {
        return words.say("home.file." + word);
    }

    private @Nullable Object[] row(Standing standing) {
        var answer = standing.answer();
        var outbound = answer.total(Metric.OUTBOUND_CLICKS);
        var rate = answer.realCtr().rate();
        var clicks = standing.outboundChange().sides();
        var ctr = standing.realCtrChange().sides();
        return new @Nullable Object[] {
            standing.client().name(),
            String.join(", ", standing.client().tags()),
            needs.say(standing.need()),
            answer.period().from(),
            answer.period().to(),
            outbound.value(),
            (long) outbound.singleDays(),
            clicks == null ? null : Double.valueOf(clicks.before()),
            clicks == null ? null : Long.valueOf(clicks.days()),
            clicks == null ? null : clicks.relative(),
            verdict(standing.outboundChange()),
            rate.value(),
            rate.low(),
            rate.high(),
            before(ctr),
            verdict(standing.realCtrChange()),
            answer.usual(),
            answer.total(Metric.PIN_CLICKS).value(),
            answer.total(Metric.IMPRESSIONS).value(),
            answer.total(Metric.SAVES).value(),
            answer.question().available().lastKnown()
        };
    }

    private static @Nullable Double before(@Nullable Difference sides) {
        return sides == null ? null : Double.valueOf(sides.before());
    }

    private String verdict(Change change) {
        return switch (change) {
            case Change.Up ignored -> words.say("home.file.verdict.up");
            case Change.Down ignored -> words.say("home.file.verdict.down");
            case Change.WithinNoise ignored -> words.say("home.file.verdict.noise");
            case Change.NotComparable(var why) -> words.say(why);
        };
    }
}
