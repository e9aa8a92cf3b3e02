package app.outboard.reports.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads paragraphs, lists, <strong>strong</strong>, <em>emphasis</em> and links; everything else keeps its words and
 * loses its form. HTML is text.
 */
public final class Markdown {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.NONE).build();

    private final List<Prose> found = new ArrayList<>();

    private Markdown() {}

    public static List<Prose> read(String text) {
        var markdown = new Markdown();
        markdown.blocks(PARSER.parse(text), 0);
        return List.copyOf(markdown.found);
    }

    private void blocks(Node parent, int depth) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) block(node, depth);
    }

    private void block(Node node, int depth) {
        switch (node) {
            case BulletList list -> add("ul", points(list));
            case OrderedList list -> add("ol", points(list));
            case FencedCodeBlock code -> plain(code.getLiteral());
            case IndentedCodeBlock code -> plain(code.getLiteral());
            case HtmlBlock html -> plain(html.getLiteral());
            // Quotes in quotes: their words are enough.
            case BlockQuote quote when depth < Spans.DEEPEST -> blocks(quote, depth + 1);
            default -> add("paragraph", List.of(Spans.of(node)));
        }
    }

    private void plain(String literal) {
        add("paragraph", List.of(new Prose.Line(List.of(new Span(literal.strip(), false, false, null)))));
    }

    /** A list within a point is run on: one level is all a letter needs. */
    private static List<Prose.Line> points(Node list) {
        var lines = new ArrayList<Prose.Line>();
        for (var point = list.getFirstChild(); point != null; point = point.getNext()) lines.add(Spans.of(point));
        return lines;
    }

    private void add(String kind, List<Prose.Line> lines) {
        var kept = lines.stream().filter(line -> !line.spans().isEmpty()).toList();
        if (!kept.isEmpty()) found.add(new Prose(kind, kept));
    }
}
