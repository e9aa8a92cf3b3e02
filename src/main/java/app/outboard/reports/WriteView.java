package app.outboard.reports;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.ids.PersonId;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import app.outboard.reports.WritePage.Link;
import app.outboard.reports.WritePage.Part;
import app.outboard.reports.block.Blocks;
import app.outboard.reports.draft.Typed;
import app.outboard.reports.page.BlockKind;
import app.outboard.reports.page.PlainText;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.plan.Planned;
import app.outboard.reports.publish.Publishing.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the writing page together: each block as its reader would see it, with its field in place. */
final class WriteView {
    private final ClientScope scope;
    private final Prepared prepared;
    private final ReportPage reading;
    private final Blocks blocks;
    private final Map<BlockKind, String> before;
    private final Attempt attempt;
    private final Changed changed;
    private final Words words;

    /**
     * @param reading the report as its reader would see it
     * @param before what the report before it said
     */
    WriteView(
            ClientScope scope,
            Prepared prepared,
            ReportPage reading,
            Map<BlockKind, String> before,
            Attempt attempt,
            Map<PersonId, String> names,
            Texts texts) {
        this.scope = scope;
        this.prepared = prepared;
        this.reading = reading;
        this.blocks = new Blocks(prepared.material(), texts);
        this.before = before;
        this.attempt = attempt;
        this.words = Words.of(texts);
        this.changed = new Changed(scope, names, words);
    }

    WritePage page() {
        var report = prepared.draft().report();
        var parts = new ArrayList<Part>();
        var planned = prepared.draft().blocks();
        for (int at = 0; at < planned.size(); at++) parts.add(part(planned.get(at), at, planned.size()));
        return new WritePage(
                scope.name(),
                name(),
                Paths.of(scope, report.id()),
                Paths.all(scope),
                Paths.all(scope) + "/settings",
                report.state().key(),
                words.say("reports.state." + report.state().key()),
                switch (report.state()) {
                    case DRAFT -> "note";
                    case REVIEW -> "accent";
                    case PUBLISHED -> "good";
                },
                changed.line(report),
                notes(),
                missing(),
                report.version() == 0
                        ? words.say("reports.publish")
                        : words.say("reports.publish.again", report.version() + 1),
                parts,
                IntStream.iterate(report.version(), number -> number > 0, number -> number - 1)
                        .mapToObj(number -> new Link(
                                words.say("reports.version", number), Paths.version(scope, report.id(), number)))
                        .toList(),
                PlainText.of(reading),
                attempt.isConflict(),
                attempt.unconfirmed(),
                scope.member().may(Role.ANALYST),
                scope.member().may(Role.MANAGER));
    }

    private String name() {
        var period = prepared.material().period();
        return period.isWholeYear()
                ? String.valueOf(period.from().getYear())
                : words.dates().span(period.from(), period.to());
    }

    private Part part(Planned planned, int at, int of) {
        var kind = planned.kind();
        // Of the others a field is asked for first.
        boolean hasField = kind.isProse() || kind == BlockKind.SUMMARY;
        var theirs = attempt.theirs().get(kind);
        var mine = attempt.typed().get(kind);
        var text = mine == null || theirs == null ? planned.words() : mine.words();
        return new Part(
                kind.key(),
                words.say("reports.block." + kind.key()),
                words.say(hasField ? "reports.words" : "reports.words.more", words.say("reports.block." + kind.key())),
                words.say("reports.hint." + kind.key()),
                hasField,
                planned.shown(),
                at == 0,
                at == of - 1,
                blocks.block(planned.saying("")),
                text,
                Typed.sign(planned.words()),
                before.get(kind),
                theirs,
                theirs == null ? null : by());
    }

    private @Nullable String by() {
        var before = attempt.before();
        return before == null ? null : changed.theirs(before);
    }

    private List<String> notes() {
        int open = prepared.material().openDays().size();
        return open == 0 ? List.of() : List.of(words.say("reports.open", open));
    }

    private @Nullable String missing() {
        var days = prepared.material().missingDays();
        return days.isEmpty() ? null : words.say("reports.missing", days.size(), Spans.of(days, words));
    }
}
