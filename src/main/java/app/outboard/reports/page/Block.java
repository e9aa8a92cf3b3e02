package app.outboard.reports.page;

import app.outboard.reports.prose.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block of a report. What a kind has no use for is empty or null; what there is stands in this order.
 *
 * @param kind the key of a {@link BlockKind}, and the anchor
 * @param prose the manager's words
 * @param sentences Outboard's own
 * @param empty what is said where there is nothing to show, or null
 */
public record Block(
        String kind,
        String title,
        List<Prose> prose,
        List<String> sentences,
        List<Lead> leads,
        @Nullable Chart chart,
        @Nullable Progress progress,
        @Nullable Table table,
        List<Group> groups,
        List<Term> terms,
        @Nullable String empty) {
    public Block {
        prose = List.copyOf(prose);
        sentences = List.copyOf(sentences);
        leads = List.copyOf(leads);
        groups = List.copyOf(groups);
        terms = List.copyOf(terms);
    }

    /** Of words alone. */
    public static Block of(BlockKind kind, String title, List<Prose> prose) {
        return new Block(kind.key(), title, prose, List.of(), List.of(), null, null, null, List.of(), List.of(), null);
    }

    public Block saying(List<String> own) {
        return new Block(kind, title, prose, own, leads, chart, progress, table, groups, terms, empty);
    }

    public Block with(List<Lead> figures) {
        return new Block(kind, title, prose, sentences, figures, chart, progress, table, groups, terms, empty);
    }

    public Block with(Chart picture) {
        return new Block(kind, title, prose, sentences, leads, picture, progress, table, groups, terms, empty);
    }

    Block withoutNotes() {
        return chart == null ? this : with(chart.withoutNotes());
    }

    public Block with(Progress bar) {
        return new Block(kind, title, prose, sentences, leads, chart, bar, table, groups, terms, empty);
    }

    public Block with(Table rows) {
        return new Block(kind, title, prose, sentences, leads, chart, progress, rows, groups, terms, empty);
    }

    public Block listing(List<Group> lists) {
        return new Block(kind, title, prose, sentences, leads, chart, progress, table, lists, terms, empty);
    }

    public Block explaining(List<Term> words) {
        return new Block(kind, title, prose, sentences, leads, chart, progress, table, groups, words, empty);
    }

    public Block emptySaying(String why) {
        return new Block(kind, title, prose, sentences, leads, chart, progress, table, groups, terms, why);
    }

    /** Whether a reader would find anything but a heading. */
    public boolean isBlank() {
        return prose.isEmpty()
                && sentences.isEmpty()
                && leads.isEmpty()
                && chart == null
                && progress == null
                && table == null
                && groups.isEmpty()
                && terms.isEmpty();
    }
}
