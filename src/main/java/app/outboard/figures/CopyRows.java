package app.outboard.figures;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a temporary table, in PostgreSQL's text form of {@code COPY}. Each piece is a {@code COPY} of
 * its own, so that between two of them the connection is free to read what the next rows are made from.
 */
final class CopyRows {
    private static final int PIECE = 500_000;

    private final PGConnection connection;
    private final String into;
    private final StringBuilder text = new StringBuilder(16_000);

    /** @param into a table name of ours, perhaps with columns */
    CopyRows(PGConnection connection, String into) {
        this.connection = connection;
        this.into = into;
    }

    void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) text.append('\t');
            append(values[i]);
        }
        text.append('\n');
        if (text.length() >= PIECE) flush();
    }

    void flush() throws SQLException {
        if (text.isEmpty()) return;
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        var copy = connection.getCopyAPI().copyIn("copy " + into + " from stdin");
        try {
            send(copy, bytes);
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    private static void send(CopyIn copy, byte[] bytes) throws SQLException {
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String word -> escape(word);
            case Long count -> text.append(count.longValue());
            case LocalDate day -> text.append(day);
            default -> text.append(value);
        }
    }

    private void escape(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
