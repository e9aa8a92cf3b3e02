package app.outboard.analytics.round;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.figures.coverage.Backfill;
import app.outboard.figures.coverage.Checklist;
import app.outboard.figures.coverage.Item;
import app.outboard.platform.text.Words;
import java.util.List;

/** Puts the guide to a client's history into words and links. */
final class BackfillView {
    private static final List<Metric> NEEDED = List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS);

    private final ClientScope scope;
    private final Rounds.History history;
    private final Backfill backfill;
    private final String home;
    private final Words words;
    private final ItemWords items;

    BackfillView(ClientScope scope, Rounds.History history, Words words) {
        this.scope = scope;
        this.history = history;
        this.backfill = history.backfill();
        this.home = "/" + scope.member().house().slug() + "/clients/" + scope.slug();
        this.words = words;
        this.items = new ItemWords(words);
    }

    BackfillPage page() {
        var directions = new Directions(scope.name(), history.accounts(), scope.filters(), words);
        return new BackfillPage(
                scope.name(),
                Words.line(scope.name(), ChecklistView.filters(scope.filters(), words)),
                home + "/checklist",
                home + "/checklist/backfill",
                words.say("round.backfill.status", backfill.comparable()),
                isDone(),
                ItemWords.key(state()),
                years(true),
                years(false),
                List.of(
                        directions.open(),
                        words.say("round.backfill.step.dates"),
                        directions.filtered(),
                        words.say("round.backfill.step.export"),
                        words.say("round.backfill.step.earliest")),
                backfill.months().stream().map(this::month).toList(),
                List.of(
                        words.say("round.backfill.step.month"),
                        words.say("round.backfill.step.files"),
                        words.say("round.backfill.step.tables")),
                directions.ownContent(),
                scope.member().may(Role.ANALYST) && !scope.archived() ? home + "/imports" : null);
    }

    private boolean isDone() {
        return backfill.years().stream()
                        .filter(year -> NEEDED.contains(year.metric()))
                        .allMatch(year -> year.days().isThere())
                && backfill.months().stream().allMatch(Checklist::isComplete);
    }

    private Item.State state() {
        if (isDone()) return Item.State.THERE;
        boolean begun = backfill.years().stream().anyMatch(year -> year.days().known() > 0)
                || backfill.months().stream().anyMatch(month -> month.state() != Item.State.MISSING);
        return begun ? Item.State.HALF : Item.State.MISSING;
    }

    private List<Tick> years(boolean needed) {
        return backfill.years().stream()
                .filter(year -> NEEDED.contains(year.metric()) == needed)
                .map(year -> items.tick(year.metric(), year.range(), year.days()))
                .toList();
    }

    private BackfillPage.Month month(Checklist month) {
        var state = month.state();
        var target = month.target();
        var dates = target.range();
        return new BackfillPage.Month(
                home + "/checklist" + MonthChoice.query(target.month()),
                words.dates().month(target.month()),
                ItemWords.key(state),
                items.state(state),
                words.say(
                        "round.dates",
                        words.dates().fullDay(dates.from()),
                        words.dates().fullDay(dates.to())),
                words.say("round.tables.by", target.tablesUntil()));
    }
}
