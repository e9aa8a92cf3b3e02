package app.outboard.audit.paper;

import app.outboard.audit.pages.AuditWords;
import app.outboard.audit.paper.Sheet.Fixed;
import app.outboard.audit.paper.Sheet.NotRun;
import app.outboard.audit.paper.Sheet.Ran;
import app.outboard.audit.paper.Sheet.Rules;
import app.outboard.audit.run.Result;
import app.outboard.platform.text.Words;
import java.time.ZoneId;

/** Puts into words which rules ran, which could not, and what was fixed since the audit before. */
final class RulesView {
    private final Dossier dossier;
    private final FindingsView findings;
    private final ZoneId zone;
    private final Words words;
    private final AuditWords said;

    RulesView(Dossier dossier, FindingsView findings, ZoneId zone, Words words) {
        this.dossier = dossier;
        this.findings = findings;
        this.zone = zone;
        this.words = words;
        this.said = new AuditWords(words.texts());
    }

    Fixed fixed() {
        var titles = dossier.report().fixed().map(findings::title).toList();
        var lead = dossier.earlier().isEmpty() ? "paper.fixed.first" : "paper.fixed.lead";
        return new Fixed(words.say(lead, titles.size()), titles, new HistoryView(dossier, zone, words).history());
    }

    Rules rules() {
        var ran = dossier.report().results().stream()
                .filter(Result::ran)
                .map(this::ran)
                .toList();
        var lacking = dossier.report().lacking().map(this::notRun).toList();
        var unanswered = dossier.report().unanswered().map(this::notRun).toList();
        var lead = words.say("paper.rules.lead", ran.size(), lacking.size() + unanswered.size());
        return new Rules(lead, ran, lacking, unanswered);
    }

    private Ran ran(Result result) {
        return new Ran(
                result.rule().value(),
                findings.title(result),
                words.numbers().count((long) result.lookedAt()),
                result.isFound()
                        ? words.say("paper.rules.found", words.numbers().count((long) result.cases()))
                        : words.say("paper.rules.clear"),
                result.isFound());
    }

    private NotRun notRun(Result result) {
        return new NotRun(result.rule().value(), findings.title(result), String.join(" ", said.needs(result.needs())));
    }
}
