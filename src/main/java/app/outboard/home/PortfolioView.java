package app.outboard.home;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.analytics.chart.Marks;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.PeriodPicker;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientRow;
import app.outboard.platform.sheet.Downloads;
import app.outboard.platform.web.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the portfolio into words, links and marks. */
final class PortfolioView {
    private final Member member;
    private final Portfolio portfolio;
    private final PortfolioRequest request;
    private final Words words;
    private final List<Standing> shown;
    private final Address address;

    PortfolioView(Member member, Portfolio portfolio, PortfolioRequest request, Words words) {
        this.member = member;
        this.portfolio = portfolio;
        this.request = request;
        this.words = words;
        this.shown = request.of(portfolio);
        this.address = request.on(
                QuestionUrl.on("/" + member.house().slug(), portfolio.asked().question()));
    }

    PortfolioPage page(List<ClientRow> archived) {
        var marks = marks();
        var usual = portfolio.usual();
        var mostlyFew = Few.isMost(rates(), member.house().fewClicks());
        var rows = new PortfolioRows(
                member, words, marks, usual == null ? null : usual.kind(), mostlyFew, portfolio.findings());
        var page = new ArrayList<PortfolioPage.Row>();
        for (var standing : shown) page.add(rows.row(standing, page.size() + 1));
        return new PortfolioPage(
                about(),
                portfolio.asked().notes().stream().map(words::say).toList(),
                blank(),
                picker(usual),
                address.path(),
                request.q(),
                address.without("q"),
                tags(),
                columns(),
                request.columns(),
                heads(),
                marks.from(),
                marks.to(),
                mostlyFew ? words.say("home.mostly_few", member.house().fewClicks()) : null,
                page,
                Downloads.of(new Address(address.path() + "/clients", address.parameters()).url()),
                address.path() + "/figures.xlsx",
                shown.isEmpty() ? null : new PortfolioMail(member.house().name(), portfolio, usual, words).of(shown),
                archived.isEmpty() ? null : words.say("home.portfolio.archived", archived.size()),
                address.path() + "/archived",
                member.may(Role.MANAGER) ? address.path() + "/clients/new" : null);
    }

    private String about() {
        if (portfolio.standings().isEmpty()) return "";
        var count = request.isFiltered()
                ? words.say(
                        "home.portfolio.of", shown.size(), portfolio.standings().size())
                : words.say("home.portfolio.active", shown.size());
        var outbound = Portfolio.outboundClicks(shown);
        var rate = Portfolio.realCtr(shown);
        return Words.line(
                count,
                outbound == null ? null : words.say("home.portfolio.outbound", outbound),
                rate.isDefined()
                        ? words.say("home.portfolio.ctr", words.numbers().rate(rate.value()))
                        : null);
    }

    private @Nullable Blank blank() {
        if (!portfolio.standings().isEmpty()) return null;
        var adds = member.may(Role.MANAGER);
        return new Blank(
                words.say("home.portfolio.empty.title"),
                words.say(adds ? "home.portfolio.empty.text" : "home.portfolio.empty.viewer"),
                adds ? address.path() + "/clients/new" : null,
                adds ? words.say("home.portfolio.empty.add") : null,
                null,
                null);
    }

    private PeriodPicker picker(@Nullable Comparison usual) {
        return PeriodPicker.of(
                portfolio.asked().question(),
                usual,
                address.path(),
                request.on(new Address(address.path(), List.of())).parameters(),
                words.texts(),
                words.dates());
    }

    private List<Option> tags() {
        return portfolio.standings().stream()
                .flatMap(standing -> standing.client().tags().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(tag -> {
                    boolean on = tag.equals(request.tag());
                    return new Option(tag, address.with("tag", on ? "" : tag).url(), on);
                })
                .toList();
    }

    private List<Option> columns() {
        return PortfolioRequest.EXTRA.stream()
                .map(column -> new Option(
                        words.say("home.column." + column),
                        address.with("columns", request.toggled(column)).url(),
                        request.columns().contains(column)))
                .toList();
    }

    private Map<String, PortfolioPage.Head> heads() {
        var heads = new LinkedHashMap<String, PortfolioPage.Head>();
        for (var order : PortfolioOrder.values()) heads.put(order.word(), head(order));
        return heads;
    }

    /** The sorted column's head turns the order round. */
    private PortfolioPage.Head head(PortfolioOrder order) {
        var chosen = request.order();
        boolean on = chosen.order() == order;
        var next = new PortfolioOrder.Chosen(order, on && !chosen.reversed());
        return new PortfolioPage.Head(
                words.say(on ? "home.sorted." + order.word() : "home.sort." + order.word()),
                address.with("sort", next.word()).url(),
                on && (order != PortfolioOrder.NEEDS || chosen.reversed()) ? chosen.state() : null);
    }

    private Marks marks() {
        return Marks.of(
                rates(),
                shown.stream()
                        .map(standing -> standing.answer().usual())
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue),
                member.house().fewClicks(),
                words.texts(),
                words.numbers());
    }

    private List<Rate> rates() {
        return shown.stream()
                .map(standing -> standing.answer().realCtr().rate())
                .toList();
    }
}
