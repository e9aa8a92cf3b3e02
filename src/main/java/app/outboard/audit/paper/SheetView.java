package app.outboard.audit.paper;

import app.outboard.analytics.question.Period;
import app.outboard.audit.paper.Sheet.Cover;
import app.outboard.audit.paper.Sheet.Entry;
import app.outboard.audit.paper.Sheet.Fact;
import app.outboard.audit.paper.Sheet.Group;
import app.outboard.audit.paper.Sheet.Works;
import app.outboard.audit.rules.Rulebook;
import app.outboard.clients.ClientScope;
import app.outboard.platform.pdf.Livery;
import app.outboard.platform.pdf.Paper;
import app.outboard.platform.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts a whole audit into words for paper, cover to glossary. */
final class SheetView {
    private final ClientScope scope;
    private final Dossier dossier;
    private final Livery livery;
    private final Words words;
    private final Figures figures;
    private final WorksView works;
    private final FindingsView findings;

    SheetView(ClientScope scope, Dossier dossier, Livery livery, Rulebook rulebook, Words words) {
        var house = scope.member().house();
        this.scope = scope;
        this.dossier = dossier;
        this.livery = livery;
        this.words = words;
        this.figures = new Figures(dossier.question(), dossier.account(), house);
        this.works = new WorksView(dossier, words, house.fewClicks(), figures.usual(), figures.base());
        this.findings = new FindingsView(dossier, rulebook, words);
    }

    Paper paper() {
        return new Paper(
                title(),
                scope.member().house().name(),
                words.say("paper.subject", scope.name(), span(figures.period())),
                scope.name(),
                words.say("paper.about", day()),
                livery,
                "en");
    }

    String title() {
        return words.say("paper.title", scope.name());
    }

    Sheet sheet() {
        var few = scope.member().house().fewClicks();
        var goingWell = new GoingWell(dossier, figures, works.boards(), few, words);
        var rules = new RulesView(dossier, findings, scope.timeZone(), words);
        var groups = findings.groups();
        var chapter = works();
        return new Sheet(
                cover(),
                contents(groups, chapter),
                new SummaryView(dossier, figures, findings, goingWell, scope.timeZone(), words).summary(),
                chapter,
                groups,
                words.say("paper.findings." + (groups.isEmpty() ? "none" : "lead")) + judgedBy(),
                rules.fixed(),
                rules.rules(),
                Terms.of(scope.member().house(), words),
                Set.copyOf(Sheet.CHAPTERS));
    }

    /** Which days the rules looked at, which need not be those of the summary; nothing without figures. */
    private String judgedBy() {
        var judged = dossier.report().run().figures();
        return judged == null ? "" : " " + words.say("paper.findings.of", span(judged));
    }

    private Cover cover() {
        var run = dossier.report().run();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("paper.cover.date"), day()));
        facts.add(new Fact(words.say("paper.cover.figures"), span(figures.period())));
        facts.add(new Fact(
                words.say("paper.cover.looked_at"), words.say("paper.cover.things", run.pins(), run.boards())));
        return new Cover(
                scope.member().house().name(),
                words.say("paper.cover.title"),
                scope.name(),
                scope.website().isBlank() ? null : scope.website(),
                facts);
    }

    private List<Entry> contents(List<Group> groups, Works chapter) {
        var entries = new ArrayList<Entry>();
        entries.add(entry("summary", false));
        entries.add(entry("works", false));
        chapter.tables().forEach(table -> entries.add(new Entry(table.anchor(), table.title(), true)));
        entries.add(entry("findings", false));
        groups.forEach(group -> entries.add(new Entry("severity-" + group.severity(), group.title(), true)));
        for (var chapterKey : List.of("fixed", "rules", "terms")) entries.add(entry(chapterKey, false));
        return entries;
    }

    private Entry entry(String chapter, boolean deep) {
        return new Entry(chapter, words.say("paper.chapter." + chapter), deep);
    }

    private Works works() {
        var year = new MonthsView(dossier, figures, words);
        return new Works(
                words.say("paper.works.lead", span(figures.period())),
                year.months(),
                year.notes(),
                year.older(),
                works.tables());
    }

    private String day() {
        var at = dossier.report().run().endedAt();
        return words.dates().fullDay(at == null ? null : LocalDate.ofInstant(at, scope.timeZone()));
    }

    private String span(Period period) {
        return words.dates().span(period.from(), period.to());
    }
}
