package app.outboard.reports.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads what stands within one paragraph or point. */
final class Spans {
    /** Beyond it nesting is an attack, not a text. */
    static final int DEEPEST = 20;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\`{}|^]{1,2000}");

    private final List<Span> spans = new ArrayList<>();

    private Spans() {}

    private record Style(
            boolean strong, boolean emphasis, @Nullable String href) {}

    static Prose.Line of(Node node) {
        var reading = new Spans();
        reading.children(node, new Style(false, false, null), 0);
        return new Prose.Line(reading.stripped());
    }

    private void children(Node parent, Style style, int depth) {
        if (depth > DEEPEST) return;
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) read(node, style, depth + 1);
    }

    private void read(Node node, Style style, int depth) {
        switch (node) {
            case Text text -> add(text.getLiteral(), style);
            case Code code -> add(code.getLiteral(), style);
            case HtmlInline html -> add(html.getLiteral(), style);
            case HtmlBlock html -> add(html.getLiteral(), style);
            case FencedCodeBlock code -> add(code.getLiteral(), style);
            case IndentedCodeBlock code -> add(code.getLiteral(), style);
            case SoftLineBreak soft -> add(" ", style);
            case HardLineBreak hard -> add(" ", style);
            case StrongEmphasis strong -> children(strong, new Style(true, style.emphasis(), style.href()), depth);
            case Emphasis emphasis -> children(emphasis, new Style(style.strong(), true, style.href()), depth);
            case Link link -> children(link, new Style(style.strong(), style.emphasis(), href(link)), depth);
            default -> inner(node, style, depth);
        }
    }

    /** A picture becomes its description; a block within a point a part of the line. */
    private void inner(Node node, Style style, int depth) {
        if (node instanceof Block && !spans.isEmpty()) add(" ", style);
        children(node, style, depth);
    }

    private static @Nullable String href(Link link) {
        var address = link.getDestination();
        return address != null && ADDRESS.matcher(address).matches() ? address : null;
    }

    /** Runs of one style are one span, so that the same words make the same bytes. */
    private void add(String text, Style style) {
        var span = new Span(text, style.strong(), style.emphasis(), style.href());
        if (spans.isEmpty() || !sameStyle(spans.getLast(), span)) {
            spans.add(span);
            return;
        }
        var last = spans.removeLast();
        spans.add(new Span(last.text() + text, last.strong(), last.emphasis(), last.href()));
    }

    private static boolean sameStyle(Span one, Span other) {
        return one.strong() == other.strong()
                && one.emphasis() == other.emphasis()
                && Objects.equals(one.href(), other.href());
    }

    private List<Span> stripped() {
        return spans.stream().allMatch(span -> span.text().isBlank()) ? List.of() : List.copyOf(spans);
    }
}
