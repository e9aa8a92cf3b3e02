package app.outboard.imports.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook: entries of a ZIP archive, unpacked within limits. What its directory says of their sizes is
 * the first sieve; what really comes out of them counts.
 */
final class Parts implements AutoCloseable {
    static final long ALL = 200L * 1024 * 1024;
    static final int RATIO = 100;
    private static final int ENTRIES = 2_000;
    /** Small parts may be as repetitive as they like. */
    private static final long SMALL = 1024 * 1024;

    private final ZipFile zip;
    private long left = ALL;

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws java.util.zip.ZipException when it is no archive, or a damaged one */
    static Parts open(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        boolean fine = false;
        try {
            check(zip);
            fine = true;
            return new Parts(zip);
        } finally {
            if (!fine) zip.close();
        }
    }

    private static void check(ZipFile zip) {
        if (zip.size() > ENTRIES) throw new Refusal("files.refused.bomb");
        long all = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).reduce(0, Parts::sum);
        if (all > ALL) throw new Refusal("files.refused.bomb");
    }

    private static long sum(long one, long other) {
        return one + other < 0 ? Long.MAX_VALUE : one + other;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part's bytes; null where there is no such part. Every reading of a part counts towards the limit. */
    @Nullable
    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? null : new Bounded(zip.getInputStream(entry), entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out, and how far apart the tags stand: no cell, name or attribute is that long. */
    private final class Bounded extends FilterInputStream {
        private static final int GAP = 8 * Limits.CELL;

        private final long packed;
        private long unpacked;
        private int gap;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int got = in.read(target, offset, length);
            if (got <= 0) return got;
            unpacked += got;
            left -= got;
            boolean swollen = unpacked > SMALL && unpacked / packed > RATIO;
            if (left < 0 || swollen) throw new Refusal("files.refused.bomb");
            for (int i = offset; i < offset + got; i++) {
                gap = target[i] == '<' ? 0 : gap + 1;
                if (gap > GAP) throw new Refusal("files.refused.workbook_cell");
            }
            return got;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
