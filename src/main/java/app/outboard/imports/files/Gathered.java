package app.outboard.imports.files;

import app.outboard.platform.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What there is to say about a file: notices, and lines that were not understood. */
public final class Gathered {
    private static final int MOST_NOTICES = 50;

    private final List<Text> notices = new ArrayList<>();
    private final List<UnreadLine> first = new ArrayList<>();
    private long count;

    public void notice(String key, Object... args) {
        var text = Text.of(key, args);
        if (notices.size() < MOST_NOTICES && !notices.contains(text)) notices.add(text);
    }

    void unread(Row row) {
        unread(row.line(), row.shown());
    }

    public void unread(long line, String shown) {
        count++;
        if (first.size() < Unread.LISTED) first.add(new UnreadLine(line, shown));
    }

    public List<Text> notices() {
        return List.copyOf(notices);
    }

    public Unread unread() {
        var sorted = first.stream()
                .sorted(Comparator.comparingLong(UnreadLine::number))
                .toList();
        return new Unread(count, sorted);
    }
}
