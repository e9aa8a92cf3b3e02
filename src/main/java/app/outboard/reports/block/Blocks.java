package app.outboard.reports.block;

import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import app.outboard.reports.page.Block;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.plan.Planned;
import app.outboard.reports.prose.Markdown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a report together, in the language of its reader. */
public final class Blocks {
    private final Material material;
    private final Words words;
    private final Phrases phrases;

    /** @param texts in any language */
    public Blocks(Material material, Texts texts) {
        this.material = material;
        this.words = Words.of(texts, material.reader().locale());
        this.phrases = new Phrases(words);
    }

    /**
     * The page as its reader would see it now.
     *
     * @param blocks those switched off are left out, and so are those that would say nothing
     * @param asOf the day its figures are of
     */
    public ReportPage page(List<Planned> blocks, LocalDate asOf) {
        var period = material.period();
        return new ReportPage(
                material.reader().locale().toLanguageTag(),
                material.scope().colour(),
                material.scope().member().house().name(),
                words.say("report.by", material.scope().member().house().name()),
                material.scope().name(),
                words.say("report.title", phrases.heading(period)),
                phrases.name(period),
                words.say("report.about", words.dates().fullDay(asOf)),
                notes(),
                null,
                blocks.stream()
                        .filter(Planned::shown)
                        .map(this::block)
                        .filter(block -> !block.isBlank())
                        .toList());
    }

    /** One block, whether it is switched on or not, and even where it has nothing to say. */
    public Block block(Planned planned) {
        var block = Block.of(
                planned.kind(),
                words.say("report.block." + planned.kind().key(), phrases.name(material.period())),
                Markdown.read(planned.words()));
        return switch (planned.kind()) {
            case SUMMARY -> block.saying(new SummaryBlock(material, words, phrases).sentences());
            case FIGURES -> block.with(new FiguresBlock(material, words, phrases).leads());
            case CHART -> new ChartBlock(material, words, phrases).fill(block);
            case GOAL -> new GoalBlock(material, words, phrases).fill(block);
            case BOARDS -> new TableBlocks(material, words, phrases).boards(block);
            case PINS -> new TableBlocks(material, words, phrases).pins(block);
            case FRESH -> new TableBlocks(material, words, phrases).fresh(block);
            case PAGES -> new TableBlocks(material, words, phrases).pages(block);
            case SEASON -> new SeasonBlock(material, words, phrases).fill(block);
            case AUDIT -> new AuditBlock(material, words).fill(block);
            case TERMS -> block.explaining(new TermsBlock(material, words).terms());
            case DONE, NEXT, NEED -> block;
        };
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        int missing = material.missingDays().size();
        int open = material.openDays().size();
        int days = material.period().days();
        if (missing == days) notes.add(words.say("report.note.nothing", phrases.name(material.period())));
        else if (missing > 0) notes.add(words.say("report.note.known", days - missing, days));
        if (open > 0) notes.add(words.say("report.note.open", open));
        return notes;
    }
}
