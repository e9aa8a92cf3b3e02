package app.outboard.reports.page;

import app.outboard.reports.prose.Prose;
import app.outboard.reports.prose.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report as the text of an e-mail: the words and the figures, without pictures and definitions. */
public final class PlainText {
    private static final String INDENT = "  ";
    private static final int MOST_ROWS = 5;

    private final List<String> lines = new ArrayList<>();

    private PlainText() {}

    /** @param rows how high a field must be to show it all */
    public record Copy(String text, int rows) {}

    public static Copy of(ReportPage page) {
        var text = new PlainText();
        text.line(page.client() + ": " + page.title());
        text.line(page.period() + " · " + page.about());
        page.notes().forEach(text::line);
        page.blocks().stream()
                .filter(block -> !block.kind().equals(BlockKind.TERMS.key()))
                .forEach(text::block);
        text.gap();
        text.line(page.by());
        // Mail programs break and draw the narrow spaces at will.
        var all = String.join("\n", text.lines).strip().replace('\u202f', ' ').replace('\u00a0', ' ') + "\n";
        return new Copy(all, text.lines.size() + 1);
    }

    private void block(Block block) {
        if (block.prose().isEmpty()
                && block.sentences().isEmpty()
                && block.leads().isEmpty()
                && block.table() == null
                && block.groups().isEmpty()
                && block.progress() == null) return;
        gap();
        line(block.title().toUpperCase(Locale.ROOT));
        block.prose().forEach(this::prose);
        block.sentences().forEach(this::line);
        block.leads().forEach(this::lead);
        var progress = block.progress();
        if (progress != null) line(progress.says());
        var table = block.table();
        if (table != null) table(table);
        block.groups().forEach(this::group);
    }

    private void prose(Prose prose) {
        int number = 1;
        for (var point : prose.lines()) {
            var mark = switch (prose.kind()) {
                case "ul" -> "- ";
                case "ol" -> number++ + ". ";
                default -> "";
            };
            line(mark + point.spans().stream().map(PlainText::span).collect(Collectors.joining()));
        }
    }

    private static String span(Span span) {
        var href = span.href();
        return href == null || href.equals(span.text()) ? span.text() : span.text() + " (" + href + ")";
    }

    private void lead(Lead lead) {
        line(lead.label() + ": " + lead.value());
        lead.against().forEach(against -> line(INDENT + against.text()));
        var note = lead.note();
        if (note != null && !note.isEmpty()) line(INDENT + note);
    }

    private void table(Table table) {
        if (table.note() != null) line(table.note());
        for (var row : table.rows().stream().limit(MOST_ROWS).toList()) {
            line(INDENT + figure(row) + "  " + row.name());
            var href = row.href();
            if (href != null) line(INDENT + INDENT + href);
        }
    }

    private static String figure(Table.Row row) {
        return row.cells().isEmpty() ? "" : row.cells().getFirst().value();
    }

    private void group(Group group) {
        line(group.title());
        group.items().forEach(item -> line("- " + joined(item.title(), item.under())));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void line(String words) {
        lines.add(words);
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) lines.add("");
    }
}
