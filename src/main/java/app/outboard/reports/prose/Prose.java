package app.outboard.reports.prose;

import java.util.List;

/**
 * A paragraph or a list.
 *
 * @param kind {@code paragraph}, {@code ul} or {@code ol}
 * @param lines one of a paragraph, one for each point of a list
 */
public record Prose(String kind, List<Line> lines) {
    public Prose {
        lines = List.copyOf(lines);
    }

    public record Line(List<Span> spans) {
        public Line {
            spans = List.copyOf(spans);
        }
    }
}
