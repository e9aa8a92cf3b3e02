package app.outboard.reports.block;

import app.outboard.audit.finding.Finding;
import app.outboard.audit.finding.Status;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.run.Report;
import app.outboard.audit.run.Result;
import app.outboard.audit.run.Score;
import app.outboard.platform.text.Words;
import app.outboard.reports.page.Block;
import app.outboard.reports.page.Group;
import app.outboard.reports.page.Group.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the check-up of the account found: what was put in order since the period began, and what is still open. */
final class AuditBlock {
    private static final int MOST = 5;

    private final Material material;
    private final Words words;

    AuditBlock(Material material, Words words) {
        this.material = material;
        this.words = words;
    }

    Block fill(Block block) {
        var audit = material.audit();
        if (audit == null) return block.emptySaying(words.say("report.audit.none"));
        var fixed = fixed();
        var open = open(audit);
        var groups = new ArrayList<Group>();
        if (!fixed.isEmpty()) groups.add(new Group(words.say("report.audit.fixed", fixed.size()), fixed));
        if (!open.isEmpty()) groups.add(new Group(words.say("report.audit.open", open.size()), worst(open)));
        return block.saying(List.of(summary(audit, open.size()))).listing(groups);
    }

    private String summary(Report audit, int open) {
        var score = audit.score().total();
        return score.isPresent()
                ? words.say("report.audit.score", words.numbers().count(Score.points(score.getAsDouble())), open)
                : words.say("report.audit.count", open);
    }

    private List<Item> fixed() {
        return material.findings().values().stream()
                .filter(finding -> finding.status() == Status.FIXED && isRecent(finding))
                .sorted(Comparator.comparing(Finding::rule))
                .map(finding -> new Item(title(finding.rule().value()), null))
                .toList();
    }

    private boolean isRecent(Finding finding) {
        var day = LocalDate.ofInstant(finding.changedAt(), material.scope().timeZone());
        return !day.isBefore(material.period().from());
    }

    private List<Item> worst(List<Item> open) {
        if (open.size() <= MOST) return open;
        var shown = new ArrayList<>(open.subList(0, MOST));
        shown.add(new Item(words.say("report.audit.more", open.size() - MOST), null));
        return shown;
    }

    /** The most severe first, as what is to be done; what is only good to know asks nothing of anybody. */
    private List<Item> open(Report audit) {
        return audit.found()
                .filter(result -> result.severity() != Severity.INFO && isOpen(result))
                .sorted(Comparator.comparing(Result::severity, Comparator.reverseOrder())
                        .thenComparing(Result::rule))
                .map(result -> new Item(words.say("report.todo." + result.rule().value()), cases(result)))
                .toList();
    }

    private boolean isOpen(Result result) {
        var finding = material.findings().get(result.rule());
        return finding == null || finding.status().isOpen();
    }

    private String cases(Result result) {
        return result.lookedAt() > 1 && !result.byHand()
                ? words.say(
                        "report.audit.cases",
                        words.numbers().count((long) result.cases()),
                        words.numbers().count((long) result.lookedAt()))
                : "";
    }

    private String title(String rule) {
        return words.say("report.rule." + rule);
    }
}
