package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook, which its cells name by number. The one part that has to lie in memory, so it is bounded. */
final class SharedStrings {
    private static final int MOST = 500_000;
    private static final long CHARACTERS = 16L * 1024 * 1024;

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings of(@Nullable InputStream bytes) throws IOException {
        var strings = new SharedStrings();
        if (bytes == null) return strings;
        long characters = 0;
        try (var xml = new Xml(bytes)) {
            while (xml.next()) {
                if (!xml.starts("si")) continue;
                // rPh: how the text is spoken.
                var text = Cells.trim(xml.text("rPh"));
                characters += text.length();
                if (strings.texts.size() >= MOST || characters > CHARACTERS)
                    throw new Refusal("files.refused.workbook_texts");
                strings.texts.add(text);
            }
        }
        return strings;
    }

    String get(String number) {
        try {
            int n = Integer.parseInt(number);
            if (n >= 0 && n < texts.size()) return texts.get(n);
        } catch (NumberFormatException e) {
            // As a number beyond the last text.
        }
        throw new Refusal("files.refused.workbook_damaged");
    }
}
