package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to characters, strictly. UTF-16 only with its byte order mark; else UTF-8; and Windows-1252 from the first byte
 * that is not UTF-8, provided everything before it was plain ASCII, which reads the same in both. Figures are ASCII, so
 * no number depends on that choice.
 */
final class Decoding extends Reader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream bytes;
    private final ByteBuffer in = ByteBuffer.allocate(16 * 1024);
    private final TextCheck check = new TextCheck();
    private CharsetDecoder decoder;
    private boolean ended;
    private boolean windows;

    /** Reads the first bytes, to refuse what is no text and to choose the encoding. */
    Decoding(InputStream bytes) throws IOException {
        this.bytes = bytes;
        in.flip();
        while (in.remaining() < 64 && fill()) {}
        var refused = Magic.refuses(in.array(), in.limit());
        if (refused != null) throw new Refusal(refused);
        decoder = strict(charset());
    }

    /** Whether the text was taken for Windows-1252. */
    boolean isWindows() {
        return windows;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var out = CharBuffer.wrap(target, offset, length);
        while (true) {
            var result = decoder.decode(in, out, ended);
            int made = out.position() - offset;
            if (made > 0) {
                check.pass(target, offset, made, windows);
                return made;
            }
            if (result.isError()) {
                fallBack();
            } else if (!fill()) {
                if (in.hasRemaining()) continue;
                return -1;
            }
        }
    }

    @Override
    public void close() {}

    /** The encoding the byte order mark names, which is read over; else UTF-8. */
    private Charset charset() {
        if (skips(0xfe, 0xff)) return StandardCharsets.UTF_16BE;
        if (skips(0xff, 0xfe)) return StandardCharsets.UTF_16LE;
        skips(0xef, 0xbb, 0xbf);
        return StandardCharsets.UTF_8;
    }

    private boolean skips(int... mark) {
        if (in.remaining() < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((in.get(i) & 0xff) != mark[i]) return false;
        in.position(mark.length);
        return true;
    }

    private void fallBack() {
        if (!decoder.charset().equals(StandardCharsets.UTF_8) || !check.isAscii())
            throw new Refusal("files.refused.encoding", check.line());
        windows = true;
        decoder = strict(WINDOWS);
    }

    private boolean fill() throws IOException {
        if (ended) return false;
        in.compact();
        int got = bytes.read(in.array(), in.position(), in.remaining());
        if (got > 0) in.position(in.position() + got);
        in.flip();
        ended = got < 0;
        return !ended;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
