package app.outboard.analytics.round;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Filters;
import app.outboard.figures.coverage.Checklist;
import app.outboard.figures.coverage.Item;
import app.outboard.figures.coverage.Target;
import app.outboard.platform.text.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a client's checklist into words and links. */
final class ChecklistView {
    private final ClientScope scope;
    private final Rounds.OfClient round;
    private final Checklist checklist;
    private final Target target;
    private final String home;
    private final Words words;
    private final ItemWords items;

    ChecklistView(ClientScope scope, Rounds.OfClient round, Words words) {
        this.scope = scope;
        this.round = round;
        this.checklist = round.checklist();
        this.target = checklist.target();
        this.home = "/" + scope.member().house().slug() + "/clients/" + scope.slug();
        this.words = words;
        this.items = new ItemWords(words);
    }

    ChecklistPage page() {
        var directions = new Directions(scope.name(), round.accounts(), scope.filters(), words);
        var open = checklist.open();
        return new ChecklistPage(
                scope.name(),
                Words.line(scope.name(), filters(scope.filters(), words)),
                months(round.choice(), home + "/checklist", words),
                home + "/checklist",
                home + "/checklist/backfill",
                home + "/coverage" + MonthChoice.query(target.month()),
                note(round.choice(), target, words),
                notYet(target, words),
                status(),
                checklist.isComplete(),
                ItemWords.key(checklist.state()),
                tables(),
                ticks(checklist.needed()),
                ticks(checklist.wanted()),
                directions.to(target.range(), open.isEmpty() ? checklist.needed() : open, target.hasTables()),
                directions.ownContent(),
                round.gaps().stream().map(this::gap).toList(),
                words.say("round.gaps.about", round.gaps().size()),
                scope.member().may(Role.ANALYST) && !scope.archived() ? home + "/imports" : null);
    }

    static ChecklistPage.Months months(MonthChoice choice, String path, Words words) {
        var month = choice.month();
        return new ChecklistPage.Months(
                words.dates().month(month),
                path + MonthChoice.query(month.minusMonths(1)),
                choice.isLast() ? null : path + MonthChoice.query(month.plusMonths(1)));
    }

    static @Nullable String note(MonthChoice choice, Target target, Words words) {
        var wished = choice.wished() == null ? choice.month() : choice.wished();
        var finalFrom =
                Target.of(wished, target.today(), target.provisionalDays()).finalFrom();
        var note = choice.note(finalFrom, words.dates().month(wished));
        return note == null ? null : words.say(note);
    }

    /** Before the 4th the month's last days are blank or may still change. */
    static @Nullable String notYet(Target target, Words words) {
        return target.isFinal()
                ? null
                : words.say(
                        "round.wait",
                        target.finalFrom(),
                        target.provisionalDays(),
                        words.dates().month(target.month()));
    }

    static String filters(String key, Words words) {
        if (key.equals(Filters.ORGANIC.key())) return words.say("round.filters.organic");
        return key.isEmpty() ? words.say("round.filters.none") : Directions.filters(key);
    }

    private String status() {
        var month = words.dates().month(target.month());
        if (checklist.isComplete()) return words.say("round.status.done", month);
        return words.say("round.status.open", month, checklist.open().size());
    }

    /** How long boards and Pins of these dates can still be had. */
    private @Nullable String tables() {
        if (!target.hasTables())
            return words.say("round.tables.gone", words.dates().month(target.month()));
        return checklist.isComplete() ? null : words.say("round.tables.until", target.tablesUntil());
    }

    private List<Tick> ticks(List<Item> wanted) {
        return wanted.stream().map(item -> items.tick(item, target)).toList();
    }

    private ChecklistPage.Gap gap(Checklist gap) {
        YearMonth month = gap.target().month();
        var what = gap.open().stream()
                .map(item -> words.say(
                        "round.gap",
                        items.metric(item.metric()),
                        item.days().isThere() ? words.say("round.gap.pins") : items.days(item.days())))
                .collect(Collectors.joining(" · "));
        return new ChecklistPage.Gap(
                home + "/checklist" + MonthChoice.query(month), words.dates().month(month), what);
    }
}
