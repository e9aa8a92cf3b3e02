package app.outboard.imports;

import app.outboard.accounts.Member;
import app.outboard.figures.coverage.Item;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words what is complete now and what is still lacking, client by client. */
final class ReachedView {
    private final Texts texts;
    private final Dates dates;

    ReachedView(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** What lacks something first; an archived client is left out. */
    List<BatchPage.Result> of(Member member, List<Reached> reached, Roster roster) {
        return reached.stream()
                .filter(it -> roster.find(it.client()) != null)
                .sorted(Comparator.comparing((Reached it) -> it.checklist().isComplete())
                        .thenComparing(it -> name(it, roster), String.CASE_INSENSITIVE_ORDER))
                .map(it -> result(member, it, roster))
                .toList();
    }

    private BatchPage.Result result(Member member, Reached reached, Roster roster) {
        var client = Objects.requireNonNull(roster.find(reached.client()));
        var checklist = reached.checklist();
        var month = checklist.target().month();
        var home = "/" + member.house().slug() + "/clients/" + client.slug();
        return new BatchPage.Result(
                client.name(),
                home,
                texts.say("imports.batch.to_client", client.name()),
                checklist.isComplete()
                        ? texts.say("imports.reached.complete", dates.month(month))
                        : texts.say(
                                "imports.reached.lacks",
                                dates.month(month),
                                checklist.open().stream().map(this::open).collect(Collectors.joining(", "))),
                checklist.isComplete(),
                home + "/checklist?month=" + month);
    }

    private String open(Item item) {
        var metric = texts.say("imports.metric." + item.metric().key());
        if (item.state() == Item.State.MISSING) return metric;
        return item.days().isThere()
                ? texts.say("imports.reached.no_pins", metric)
                : texts.say(
                        "imports.reached.days",
                        metric,
                        item.days().known(),
                        item.days().all());
    }

    private static String name(Reached reached, Roster roster) {
        var client = roster.find(reached.client());
        return client == null ? "" : client.name();
    }
}
