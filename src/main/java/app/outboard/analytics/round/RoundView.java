package app.outboard.analytics.round;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.figures.coverage.Checklist;
import app.outboard.figures.coverage.Item;
import app.outboard.platform.text.Initials;
import app.outboard.platform.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the round of all clients into words and links. */
final class RoundView {
    private final Member member;
    private final Rounds.OfAgency round;
    private final String base;
    private final Words words;
    private final ItemWords items;

    RoundView(Member member, Rounds.OfAgency round, Words words) {
        this.member = member;
        this.round = round;
        this.base = "/" + member.house().slug();
        this.words = words;
        this.items = new ItemWords(words);
    }

    RoundPage page() {
        int done = (int) round.rows().stream()
                .filter(row -> row.checklist().isComplete())
                .count();
        int all = round.rows().size();
        var range = round.target().range();
        return new RoundPage(
                words.say(
                        "round.dates",
                        words.dates().fullDay(range.from()),
                        words.dates().fullDay(range.to())),
                ChecklistView.months(round.choice(), base + "/round", words),
                ChecklistView.note(round.choice(), round.target(), words),
                ChecklistView.notYet(round.target(), words),
                words.say("round.progress", done, all),
                done,
                all,
                round.rows().stream()
                        .sorted(Comparator.comparing(row -> row.checklist().isComplete()))
                        .map(this::row)
                        .toList(),
                done == all ? null : list(),
                member.may(Role.ANALYST) ? base + "/imports" : null,
                member.may(Role.MANAGER) ? base + "/clients/new" : null);
    }

    private RoundPage.Row row(Rounds.OfAgency.Row row) {
        var client = row.client();
        var checklist = row.checklist();
        return new RoundPage.Row(
                client.name(),
                base + "/clients/" + client.slug() + "/checklist"
                        + MonthChoice.query(round.choice().month()),
                client.colour(),
                Initials.of(client.name()),
                todo(checklist),
                checklist.isComplete(),
                Stream.concat(
                                checklist.needed().stream().map(item -> cell(item, true)),
                                checklist.wanted().stream().map(item -> cell(item, false)))
                        .toList());
    }

    /** "2 files to export", or nothing left to do. */
    private String todo(Checklist checklist) {
        return checklist.isComplete()
                ? words.say("round.todo.none")
                : words.say("round.todo", checklist.open().size());
    }

    private RoundPage.Cell cell(Item item, boolean needed) {
        boolean open = item.state() == Item.State.MISSING;
        var text = open && !needed ? words.say("round.brief.optional") : brief(item);
        return new RoundPage.Cell(items.metric(item.metric()), ItemWords.key(item.state()), text, needed);
    }

    /** What of the file is not there says itself where it fits into a cell. */
    private String brief(Item item) {
        return switch (item.state()) {
            case THERE, MISSING -> items.state(item.state());
            case HALF ->
                item.days().isThere()
                        ? words.say("round.brief.no_pins")
                        : words.say(
                                "numbers.days_of",
                                item.days().known(),
                                item.days().all());
        };
    }

    private String list() {
        var range = round.target().range();
        var lines = new ArrayList<String>();
        lines.add(
                words.say("round.list.title", words.dates().month(round.choice().month())));
        lines.add(words.say(
                "round.list.dates",
                words.dates().fullDay(range.from()),
                words.dates().fullDay(range.to())));
        lines.add(words.say("round.list.how"));
        for (var row : round.rows()) {
            if (row.checklist().isComplete()) continue;
            lines.add("");
            lines.add(Words.line(
                    row.client().name(),
                    accounts(row),
                    ChecklistView.filters(row.client().filters(), words)));
            row.checklist().open().forEach(item -> lines.add(open(item)));
        }
        return String.join("\n", lines);
    }

    private String open(Item item) {
        return item.state() == Item.State.MISSING
                ? words.say("round.list.item", items.metric(item.metric()))
                : words.say("round.list.half", items.metric(item.metric()), brief(item));
    }

    private String accounts(Rounds.OfAgency.Row row) {
        return round.accounts().entrySet().stream()
                .filter(account -> account.getValue().equals(row.client().client()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
