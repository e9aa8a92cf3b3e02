package app.outboard.home;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.question.Comparison;
import app.outboard.figures.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The portfolio as the text of an e-mail: one line per client. */
final class PortfolioMail {
    private final String agency;
    private final Portfolio portfolio;
    private final @Nullable Comparison usual;
    private final Words words;
    private final MailWords mail;
    private final NeedWords needs;

    /** @param usual what most rows are held against; others say so */
    PortfolioMail(String agency, Portfolio portfolio, @Nullable Comparison usual, Words words) {
        this.agency = agency;
        this.portfolio = portfolio;
        this.usual = usual;
        this.words = words;
        this.mail = new MailWords(words);
        this.needs = new NeedWords(words);
    }

    Copyable of(List<Standing> standings) {
        var period = portfolio.asked().question().period();
        var text = new MailText().line(words.say("home.mail.portfolio", agency, standings.size(), mail.span(period)));
        if (usual != null) text.line(words.say("home.mail.portfolio.compared", words.say(usual.label())));
        total(text, standings);
        return text.gap()
                .line(words.say("home.mail.portfolio.columns"))
                .list(rows(standings))
                .gap()
                .line(words.say("home.mail.portfolio.foot"))
                .toCopy();
    }

    private void total(MailText text, List<Standing> standings) {
        var clicks = Portfolio.outboundClicks(standings);
        var rate = Portfolio.realCtr(standings).value();
        if (clicks == null) return;
        text.gap().line(words.say("home.mail.portfolio.total", clicks, rate == null ? "none" : mail.ofHundred(rate)));
    }

    private List<MailText.Item> rows(List<Standing> standings) {
        var clicks = new ArrayList<String>();
        var rates = new ArrayList<String>();
        for (var standing : standings) {
            var rate = standing.answer().realCtr().rate().value();
            clicks.add(words.numbers()
                    .count(standing.answer().total(Metric.OUTBOUND_CLICKS).value()));
            rates.add(rate == null ? words.numbers().rate(null) : mail.ofHundred(rate));
        }
        int width = rates.stream().mapToInt(String::length).max().orElse(0);
        var items = new ArrayList<MailText.Item>();
        for (int i = 0; i < standings.size(); i++)
            items.add(new MailText.Item(
                    clicks.get(i) + " ".repeat(width + 3 - rates.get(i).length()) + rates.get(i),
                    words.say(
                            "home.mail.portfolio.row", standings.get(i).client().name(), says(standings.get(i))),
                    null));
        return items;
    }

    private String says(Standing standing) {
        var answer = standing.answer();
        var total = answer.total(Metric.OUTBOUND_CLICKS);
        if (standing.need() instanceof Need.NoFigures || standing.need() instanceof Need.NoneOfThese)
            return needs.say(standing.need());
        var change = mail.change(standing.outboundChange(), answer.period(), 0);
        return Stream.of(
                        change == null ? words.say("home.need.alone") : change,
                        change == null ? null : against(answer),
                        answer.period().equals(portfolio.asked().question().period())
                                ? null
                                : mail.span(answer.period()),
                        total.isComplete() && total.rangeDays() == 0 ? null : words.known(total))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private @Nullable String against(Answer answer) {
        var comparison = answer.comparison();
        if (comparison == null || usual == null || comparison.kind() == usual.kind()) return null;
        return answer.figures().isUnknown(comparison.period())
                ? null
                : words.say("home.mail.against", words.say(comparison.label()));
    }
}
