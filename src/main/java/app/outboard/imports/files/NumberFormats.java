package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a day or in percent: a workbook holds all of them as bare numbers. */
final class NumberFormats {
    private static final int MOST = 70_000;

    private enum Shown {
        NUMBER,
        PERCENT,
        DAY
    }

    private final BitSet days = new BitSet();
    private final BitSet percents = new BitSet();

    private NumberFormats() {}

    static NumberFormats of(@Nullable InputStream bytes) throws IOException {
        var formats = new NumberFormats();
        if (bytes == null) return formats;
        try (var xml = new Xml(bytes)) {
            formats.read(xml);
        }
        return formats;
    }

    boolean isDay(@Nullable String style) {
        return has(days, style);
    }

    boolean isPercent(@Nullable String style) {
        return has(percents, style);
    }

    private static boolean has(BitSet styles, @Nullable String style) {
        try {
            int number = style == null ? -1 : Integer.parseInt(style);
            return number >= 0 && styles.get(number);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void read(Xml xml) throws IOException {
        var own = new HashMap<String, Shown>();
        boolean inCells = false;
        int style = 0;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                var id = xml.attribute("numFmtId");
                var code = xml.attribute("formatCode");
                if (own.size() >= MOST) throw new Refusal("files.refused.bomb");
                if (id != null && code != null) own.put(id, shown(code));
            } else if (xml.starts("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.starts("xf")) {
                if (style >= MOST) throw new Refusal("files.refused.bomb");
                var shown = shown(xml.attribute("numFmtId"), own);
                days.set(style, shown == Shown.DAY);
                percents.set(style++, shown == Shown.PERCENT);
            }
        }
    }

    private static Shown shown(@Nullable String id, Map<String, Shown> own) {
        if (id == null) return Shown.NUMBER;
        var said = own.get(id);
        if (said != null) return said;
        return switch (id) {
            case "14",
                    "15",
                    "16",
                    "17",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "55",
                    "56",
                    "57",
                    "58" -> Shown.DAY;
            case "9", "10" -> Shown.PERCENT;
            default -> Shown.NUMBER;
        };
    }

    /** By a year, a day or a percent sign in the code, outside quotation marks, brackets and escapes. */
    private static Shown shown(String code) {
        boolean quoted = false;
        boolean bracketed = false;
        boolean month = false;
        boolean hour = false;
        for (int i = 0; i < code.length(); i++) {
            char c = Character.toLowerCase(code.charAt(i));
            if (c == '\\' || c == '_' || c == '*') i++;
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c == '[') bracketed = true;
            else if (!quoted && c == ']') bracketed = false;
            else if (!quoted && !bracketed) {
                if (c == 'y' || c == 'd') return Shown.DAY;
                if (c == '%') return Shown.PERCENT;
                month |= c == 'm';
                hour |= c == 'h' || c == 's';
            }
        }
        return month && !hour ? Shown.DAY : Shown.NUMBER;
    }
}
