package app.outboard.reports.publish;

import app.outboard.platform.text.Words;
import app.outboard.reports.page.Block;
import app.outboard.reports.page.Lead;
import app.outboard.reports.page.ReportPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a page says that the one before did not: which figures, which texts, which blocks. */
final class Differences {
    private final ReportPage before;
    private final ReportPage now;
    private final Words words;
    private final List<String> sentences = new ArrayList<>();

    Differences(ReportPage before, ReportPage now, Words words) {
        this.before = before;
        this.now = now;
        this.words = words;
    }

    List<String> sentences() {
        for (var block : now.blocks())
            find(before, block.kind()).ifPresentOrElse(old -> compare(old, block), () -> added(block));
        for (var block : before.blocks())
            if (find(now, block.kind()).isEmpty()) say("report.change.removed", block.title());
        if (sentences.isEmpty() && isMoved()) sentences.add(words.say("report.change.order"));
        if (sentences.isEmpty()) sentences.add(words.say("report.change.none"));
        return sentences;
    }

    private void compare(Block old, Block block) {
        boolean leads = compareLeads(old.leads(), block.leads());
        if (!old.prose().equals(block.prose())) say("report.change.words", block.title());
        if (!leads && !figures(old).equals(figures(block))) say("report.change.figures", block.title());
    }

    /** The two that lead are named with what they were. */
    private boolean compareLeads(List<Lead> old, List<Lead> leads) {
        boolean any = false;
        for (int i = 0; i < Math.min(old.size(), leads.size()); i++) {
            var was = old.get(i).value();
            var is = leads.get(i).value();
            if (was.equals(is)) continue;
            sentences.add(words.say("report.change.lead", leads.get(i).label(), is, was));
            any = true;
        }
        return any;
    }

    /** A block without its manager's words and its title, which may be another language's. */
    private static Block figures(Block block) {
        return new Block(
                block.kind(),
                "",
                List.of(),
                block.sentences(),
                block.leads(),
                block.chart(),
                block.progress(),
                block.table(),
                block.groups(),
                block.terms(),
                null);
    }

    private boolean isMoved() {
        return !before.blocks().stream()
                .map(Block::kind)
                .toList()
                .equals(now.blocks().stream().map(Block::kind).toList());
    }

    private void added(Block block) {
        say("report.change.added", block.title());
    }

    private void say(String key, String title) {
        sentences.add(words.say(key, title));
    }

    private static Optional<Block> find(ReportPage page, String kind) {
        return page.blocks().stream().filter(block -> block.kind().equals(kind)).findFirst();
    }
}
