package app.outboard.imports.files;

import java.io.IOException;
import java.io.Reader;

/** Characters of which the first can be looked at before they are read. */
final class Peeked extends Reader {
    private final Reader characters;
    private final char[] buffer = new char[Limits.PREAMBLE];
    private int position;
    private int end;
    private boolean ended;
    private char last = '\n';

    Peeked(Reader characters) {
        this.characters = characters;
    }

    /** The first characters, at most {@link Limits#PREAMBLE}; before anything is read. */
    String start() throws IOException {
        while (!ended && buffer.length - end >= 2) fill();
        return new String(buffer, position, end - position);
    }

    /** Whether everything fitted into {@link #start()}. */
    boolean isShort() {
        return ended;
    }

    /** Whether the last line has its line break. */
    boolean endsWithLineBreak() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position == end) {
            position = 0;
            end = 0;
            if (!ended) fill();
            if (end == 0) return -1;
        }
        int given = Math.min(length, end - position);
        System.arraycopy(buffer, position, target, offset, given);
        position += given;
        return given;
    }

    @Override
    public void close() {}

    private void fill() throws IOException {
        int got = characters.read(buffer, end, buffer.length - end);
        if (got < 0) {
            ended = true;
            return;
        }
        end += got;
        last = buffer[end - 1];
    }
}
