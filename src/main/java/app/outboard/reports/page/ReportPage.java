package app.outboard.reports.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report in finished words; templates know it as {@code page}.
 *
 * @param language as HTML writes it: {@code en}, {@code de-CH}
 * @param colour the key of the client's colour
 * @param agency who made it, and {@code by} the same in words: "by Harbor Social"
 * @param period "November 2026"
 * @param about what it is held against, and as of when
 * @param notes what must be known before a figure is read: days missing, days not final yet
 * @param edition null while it is a draft
 */
public record ReportPage(
        String language,
        String colour,
        String agency,
        String by,
        String client,
        String title,
        String period,
        String about,
        List<String> notes,
        @Nullable Edition edition,
        List<Block> blocks) {
    public ReportPage {
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
    }

    /**
     * Which version it is.
     *
     * @param label "Version 2 · published 4 Dec 2026"
     * @param heading of the changes
     * @param changes what is another than in the version before, a sentence each
     */
    public record Edition(int number, String label, String heading, List<String> changes) {
        public Edition {
            changes = List.copyOf(changes);
        }
    }

    public ReportPage with(Edition published) {
        return new ReportPage(language, colour, agency, by, client, title, period, about, notes, published, blocks);
    }

    /** The same with charts that bear no notes. */
    public ReportPage withoutNotes() {
        var bare = blocks.stream().map(Block::withoutNotes).toList();
        return new ReportPage(language, colour, agency, by, client, title, period, about, notes, edition, bare);
    }

    /** Without the blocks of these kinds. */
    public ReportPage without(Set<String> kinds) {
        var kept =
                blocks.stream().filter(block -> !kinds.contains(block.kind())).toList();
        return new ReportPage(language, colour, agency, by, client, title, period, about, notes, edition, kept);
    }
}
