package app.outboard.home;

import app.outboard.accounts.Member;
import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.chart.Marks;
import app.outboard.analytics.chart.Sparklines;
import app.outboard.analytics.daily.RealCtr;
import app.outboard.analytics.question.Against;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Delta;
import app.outboard.figures.Metric;
import app.outboard.ids.ClientId;
import app.outboard.platform.chart.Sparkline;
import app.outboard.platform.text.Initials;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the portfolio's clients into words, all on one scale. */
final class PortfolioRows {
    /** Keys 1 to 9 open the first clients. */
    private static final int KEYS = 9;

    /** A phrase or an empty string, never a change that nobody can see the base of. */
    private static final Delta NOTHING = new Delta(null, "", false, "");

    private final Member member;
    private final Words words;
    private final NeedWords needs;
    private final Marks marks;
    private final @Nullable Against usual;
    private final boolean mostlyFew;
    private final Map<ClientId, Integer> findings;

    /**
     * @param usual what the page's control says rows are held against
     * @param mostlyFew "few clicks" is said once for all rows
     * @param findings how many are open
     */
    PortfolioRows(
            Member member,
            Words words,
            Marks marks,
            @Nullable Against usual,
            boolean mostlyFew,
            Map<ClientId, Integer> findings) {
        this.member = member;
        this.words = words;
        this.needs = new NeedWords(words);
        this.marks = marks;
        this.usual = usual;
        this.mostlyFew = mostlyFew;
        this.findings = findings;
    }

    PortfolioPage.Row row(Standing standing, int place) {
        var client = standing.client();
        var answer = standing.answer();
        var home = "/" + member.house().slug() + "/clients/" + client.slug();
        var remedy = needs.remedy(standing.need(), answer.period(), member.role());
        var outbound = answer.total(Metric.OUTBOUND_CLICKS);
        return new PortfolioPage.Row(
                client.name(),
                home,
                client.colour().key(),
                Initials.of(client.name()),
                place > KEYS ? null : String.valueOf(place),
                needs.say(standing.need()),
                needs.tone(standing.need()),
                findings(client.id()),
                remedy.isEmpty() ? null : remedy,
                remedy.isEmpty() ? null : home + needs.remedyPath(standing.need(), answer.period()),
                words.numbers().count(outbound.value()),
                delta(standing.outboundChange(), answer),
                spark(answer),
                words.numbers().rate(answer.realCtr().rate().value()),
                badge(answer.realCtr()),
                marks.mark(answer.realCtr().rate(), answer.usual()),
                delta(standing.realCtrChange(), answer),
                words.numbers().count(answer.total(Metric.PIN_CLICKS).value()),
                age(standing.age()),
                words.known(outbound));
    }

    private @Nullable String findings(ClientId client) {
        var open = findings.get(client);
        return open == null ? null : words.say("home.portfolio.findings", open);
    }

    /** What cannot be compared says nothing here: the row's phrase does. */
    private Delta delta(Change change, Answer answer) {
        if (change instanceof Change.NotComparable) return NOTHING;
        var delta = Delta.of(change, 0, words.texts(), words.numbers());
        return new Delta(delta.direction(), delta.text(), delta.noise(), base(change, delta.base(), answer));
    }

    /** What the row is held against, where it is not all days, or not what the control names. */
    private String base(Change change, String from, Answer answer) {
        var sides = change.sides();
        var comparison = answer.comparison();
        return Words.line(
                from,
                sides == null || sides.days() >= answer.period().days()
                        ? null
                        : words.say("numbers.days", sides.days()),
                comparison == null || comparison.kind() == usual ? null : words.say(comparison.label()));
    }

    /** The half-year that ends with the period, or with the client's last final day before. */
    private @Nullable Sparkline spark(Answer answer) {
        var end = answer.question().available().rollingEnd();
        var last = end.isBefore(answer.period().to()) ? end : answer.period().to();
        return Sparklines.outboundClicks(answer.figures().days(), last, words.texts(), words.numbers());
    }

    private @Nullable String badge(RealCtr realCtr) {
        var rate = realCtr.rate();
        if (!rate.isDefined()) return null;
        if (rate.isAboveWhole()) return words.say("ui.over");
        if (rate.isFew(member.house().fewClicks()) && !mostlyFew) return words.say("ui.few_clicks");
        if (realCtr.fromRanges()) return words.say("home.from_ranges");
        return realCtr.fromBoards() ? words.say("home.from_boards") : null;
    }

    private String age(@Nullable Long days) {
        return days == null ? words.say("numbers.age.none") : words.say("numbers.age", days);
    }
}
