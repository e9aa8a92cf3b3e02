package app.outboard.home;

import app.outboard.accounts.Member;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Delta;
import app.outboard.figures.Metric;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All clients of an agency in one mail, in finished words: the portfolio's order and phrases.
 *
 * @param compared what most rows are held against, or null
 * @param total over all clients, or null where none is known
 */
record DigestMail(
        String title,
        String lead,
        @Nullable String compared,
        @Nullable String total,
        List<Row> rows,
        String home,
        String wayOut,
        String subject,
        String text) {
    /**
     * One client.
     *
     * @param tone the style of the phrase; the words say the same
     * @param change of its outbound clicks, or null where nothing can be said
     */
    record Row(
            String name,
            String href,
            String need,
            String tone,
            String outbound,
            @Nullable String change,
            String changeTone,
            String realCtr) {}

    /** @param base the address of this Outboard */
    static DigestMail of(Member member, Portfolio portfolio, URI base, String wayOut, Words words) {
        var standings = portfolio.standings();
        var period = portfolio.asked().question().period();
        var span = words.dates().span(period.from(), period.to());
        var home = base.resolve("/" + member.house().slug()).toString();
        long needy = standings.stream().filter(it -> it.need().isPressing()).count();
        var subject = words.say("home.digest.subject", member.house().name(), needy, standings.size());
        var usual = portfolio.usual();
        var rate = Portfolio.realCtr(standings).value();
        var clicks = Portfolio.outboundClicks(standings);
        var plain = new PortfolioMail(member.house().name(), portfolio, usual, words)
                .of(standings)
                .text();
        return new DigestMail(
                words.say("home.digest.title"),
                words.say("home.digest.lead", member.house().name(), standings.size(), span),
                usual == null ? null : words.say("home.mail.portfolio.compared", words.say(usual.label())),
                clicks == null
                        ? null
                        : words.say("home.digest.total", clicks, words.numbers().rate(rate)),
                standings.stream().map(standing -> row(standing, home, words)).toList(),
                home,
                wayOut,
                subject,
                words.say("home.digest.text", plain, home, wayOut));
    }

    private static Row row(Standing standing, String home, Words words) {
        var answer = standing.answer();
        var needs = new NeedWords(words);
        var delta = Delta.of(standing.outboundChange(), 0, words.texts(), words.numbers());
        var direction = delta.direction();
        boolean said = direction != null && !(standing.outboundChange() instanceof Change.NotComparable);
        return new Row(
                standing.client().name(),
                home + "/clients/" + standing.client().slug(),
                needs.say(standing.need()),
                tone(needs.tone(standing.need())),
                words.numbers().count(answer.total(Metric.OUTBOUND_CLICKS).value()),
                said ? words.say("home.digest.change." + direction, delta.text()) : null,
                !said || delta.noise() || "same".equals(direction) ? "quiet" : "up".equals(direction) ? "good" : "bad",
                words.numbers().rate(answer.realCtr().rate().value()));
    }

    private static String tone(String tone) {
        return tone.isEmpty() ? "quiet" : tone;
    }
}
