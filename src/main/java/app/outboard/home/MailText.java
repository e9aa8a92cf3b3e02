package app.outboard.home;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain text for an e-mail: short lines, no marks, figures in a column at the left. */
final class MailText {
    private static final String INDENT = "  ";

    /** A line of an e-mail should stay under 78 signs. */
    private static final int LONGEST_NAME = 64;

    private final List<String> lines = new ArrayList<>();

    /** @param under what stands below the words, or null */
    record Item(String figure, String words, @Nullable String under) {}

    MailText line(String words) {
        lines.add(words);
        return this;
    }

    MailText indented(@Nullable String words) {
        if (words != null) lines.add(INDENT + words);
        return this;
    }

    MailText gap() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) lines.add("");
        return this;
    }

    /** Figures to the right of their column, words behind them. */
    MailText list(List<Item> items) {
        int width = items.stream().mapToInt(item -> length(item.figure())).max().orElse(0);
        for (var item : items) {
            lines.add(INDENT + " ".repeat(width - length(item.figure())) + item.figure() + INDENT + item.words());
            if (item.under() != null) lines.add(INDENT + " ".repeat(width) + INDENT + item.under());
        }
        return this;
    }

    /** With plain spaces: mail programs break and draw the narrow ones at will. */
    Copyable toCopy() {
        var text = String.join("\n", lines).strip().replace('\u202f', ' ').replace('\u00a0', ' ') + "\n";
        return new Copyable(text, lines.size() + 1);
    }

    static String shortened(String name) {
        var line = name.strip().replaceAll("\\s+", " ");
        return length(line) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .stripTrailing() + "…";
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
