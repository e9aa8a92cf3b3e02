package app.outboard.reports;

import app.outboard.accounts.Role;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.platform.text.Words;
import app.outboard.reports.ListPage.Row;
import app.outboard.reports.draft.Report;
import app.outboard.reports.draft.State;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the list of reports into words: the months that are over and known, and all that somebody began. */
final class ListView {
    private static final int MOST_MONTHS = 24;

    private final ClientScope scope;
    private final Map<Period, Report> reports;
    private final AccountFigures account;
    private final LocalDate today;
    private final Words words;

    ListView(ClientScope scope, List<Report> reports, AccountFigures account, LocalDate today, Words words) {
        this.scope = scope;
        this.reports = reports.stream().collect(Collectors.toMap(Report::period, Function.identity()));
        this.account = account;
        this.today = today;
        this.words = words;
    }

    ListPage page() {
        var months = months().stream().map(this::row).toList();
        var last = row(Period.of(YearMonth.from(today).minusMonths(1)));
        boolean blank = account.isNothing() && reports.isEmpty();
        return new ListPage(
                Paths.all(scope),
                Paths.all(scope) + "/settings",
                "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/imports",
                blank ? null : last,
                blank ? List.of() : months,
                blank ? List.of() : years().stream().map(this::row).toList(),
                blank,
                scope.member().may(Role.ANALYST));
    }

    /** The newest first. */
    private List<Period> months() {
        var last = YearMonth.from(today).minusMonths(1);
        var all = new TreeSet<YearMonth>();
        var first = firstKnown();
        IntStream.range(0, MOST_MONTHS)
                .mapToObj(last::minusMonths)
                .filter(month -> month.equals(last) || (first != null && !month.isBefore(YearMonth.from(first))))
                .forEach(all::add);
        reports.keySet().stream()
                .filter(Period::isWholeMonth)
                .map(period -> YearMonth.from(period.from()))
                .forEach(all::add);
        return all.descendingSet().stream().map(Period::of).toList();
    }

    /** Years of which anything is known; the running one too, for whoever wants to look back early. */
    private List<Period> years() {
        var all = new TreeSet<Integer>();
        var first = firstKnown();
        if (first != null)
            IntStream.rangeClosed(first.getYear(), today.getYear()).forEach(all::add);
        reports.keySet().stream()
                .filter(Period::isWholeYear)
                .map(period -> period.from().getYear())
                .forEach(all::add);
        return all.descendingSet().stream()
                .map(year -> new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .toList();
    }

    private @Nullable LocalDate firstKnown() {
        return account.available(today, 0).first();
    }

    private Row row(Period period) {
        var report = reports.get(period);
        var name = name(period);
        return new Row(
                Paths.word(period),
                name,
                known(period),
                report == null ? null : Paths.of(scope, report.id()),
                words.say("reports.state." + state(report)),
                tone(report),
                report == null || report.version() == 0 ? null : words.say("reports.version", report.version()),
                report == null || report.version() == 0 ? null : Paths.version(scope, report.id(), report.version()),
                words.say(report == null ? "reports.write" : "reports.go_on", name));
    }

    private String name(Period period) {
        return period.isWholeYear()
                ? String.valueOf(period.from().getYear())
                : words.dates().span(period.from(), period.to());
    }

    private @Nullable String known(Period period) {
        var total = account.total(Metric.OUTBOUND_CLICKS, period);
        if (!total.isKnown()) return null;
        return total.isComplete()
                ? words.say("reports.known.all", total.days())
                : words.say("reports.known", total.knownDays(), total.days());
    }

    private static String state(@Nullable Report report) {
        if (report == null) return "none";
        return report.state() != State.PUBLISHED && report.version() > 0
                ? "again_" + report.state().key()
                : report.state().key();
    }

    private static String tone(@Nullable Report report) {
        if (report == null) return "line";
        return switch (report.state()) {
            case DRAFT -> "note";
            case REVIEW -> "accent";
            case PUBLISHED -> "good";
        };
    }
}
