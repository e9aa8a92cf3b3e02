package app.outboard.imports.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What discs, hands and bad programs do to a file. */
final class Damage {
    private static final List<String> CELLS = List.of(
            "",
            "0",
            "-1",
            "=1+1",
            "n/a",
            "1,148",
            "\"1,148\"",
            "1.148",
            "12.5",
            "7.0",
            "1e5",
            "1e999999999",
            "\"",
            "0.5",
            "1.5",
            "9999-12-31",
            "2026-05-05",
            "05/04/2026",
            "5.5.2026",
            "2026-04-29 - 2026-05-29",
            "Impressions",
            "Saves",
            "Date",
            "https://www.pinterest.com/a/b/",
            "https://www.pinterest.com/pin/12/",
            "99999999999999999999",
            "\u00ff",
            "٣",
            "Top Pins 2026-04-01 - 2026-05-29",
            "1138707087056320463",
            " 12 ",
            "1 148",
            "+3",
            "@x",
            "\t",
            ";",
            "−4",
            "½");

    private Damage() {}

    /** One to four damages, one after the other. */
    static byte[] to(byte[] bytes, List<byte[]> others, Random random) {
        var damaged = bytes;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) damaged = once(damaged, others, random);
        return damaged;
    }

    private static byte[] once(byte[] bytes, List<byte[]> others, Random random) {
        if (bytes.length < 2) return bytes;
        return switch (random.nextInt(12)) {
            case 0, 1 -> flipped(bytes, random);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 3 -> without(bytes, random);
            case 4 -> spliced(bytes, others.get(random.nextInt(others.size())), random);
            case 5, 6, 7 -> lines(bytes, random);
            default -> cells(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        var copy = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(copy.length);
            copy[at] = random.nextBoolean() ? (byte) (copy[at] ^ 1 << random.nextInt(8)) : (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] without(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 4));
        var text = new String(bytes, ISO_8859_1);
        return (text.substring(0, from) + text.substring(to)).getBytes(ISO_8859_1);
    }

    private static byte[] spliced(byte[] bytes, byte[] other, Random random) {
        var first = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        int from = random.nextInt(other.length);
        var text = new String(first, ISO_8859_1) + new String(other, from, other.length - from, ISO_8859_1);
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] lines(byte[] bytes, Random random) {
        var lines = new ArrayList<>(List.of(new String(bytes, ISO_8859_1).split("\n", -1)));
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> Collections.swap(lines, at, other);
            case 3 -> lines.add(at, CELLS.get(random.nextInt(CELLS.size())));
            case 4 -> lines.set(at, lines.get(at) + lines.get(other));
            default -> Collections.shuffle(lines.subList(Math.min(at, other), Math.max(at, other)), random);
        }
        return String.join("\n", lines).getBytes(ISO_8859_1);
    }

    private static byte[] cells(byte[] bytes, Random random) {
        var lines = new String(bytes, ISO_8859_1).split("\n", -1);
        int at = random.nextInt(lines.length);
        var cells = new ArrayList<>(List.of(lines[at].split("[,;\t]", -1)));
        int place = random.nextInt(cells.size());
        var cell = new String(CELLS.get(random.nextInt(CELLS.size())).getBytes(UTF_8), ISO_8859_1);
        switch (random.nextInt(5)) {
            case 0 -> cells.remove(place);
            case 1 -> cells.add(place, cell);
            case 2 -> Collections.swap(cells, place, random.nextInt(cells.size()));
            default -> cells.set(place, cell);
        }
        lines[at] = String.join(lines[at].contains(";") ? ";" : lines[at].contains("\t") ? "\t" : ",", cells);
        return String.join("\n", lines).getBytes(ISO_8859_1);
    }
}
