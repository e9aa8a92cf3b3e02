package app.outboard.platform.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Inter for Latin, Greek and Cyrillic. What it lacks is looked for in DejaVu Sans (Hebrew, Arabic, Armenian, Georgian,
 * signs), Noto Emoji (one colour) and Droid Sans Fallback (Chinese, Japanese), in this order; what none has, Korean among
 * it, becomes {@link #UNKNOWN}, so that nobody takes a gap for the whole. Files are read when first needed.
 */
final class Fonts {
    /** An empty box. */
    static final String UNKNOWN = "\u25a1";

    private static final String FAMILY = "Inter";
    private static final Set<FSFontUseCase> TEXT = EnumSet.of(FSFontUseCase.DOCUMENT);
    private static final Set<FSFontUseCase> FALLBACK = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    /** Without it every print would open every font to measure it. */
    private final FSCacheEx<String, FSCacheValue> measures = new FSDefaultCacheStore();

    void addTo(PdfRendererBuilder builder) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
        add(builder, "Inter-Regular", FAMILY, 400, TEXT);
        add(builder, "Inter-SemiBold", FAMILY, 700, TEXT);
        add(builder, "DejaVuSans", "DejaVu Sans", 400, FALLBACK);
        add(builder, "NotoEmoji", "Noto Emoji", 400, FALLBACK);
        add(builder, "DroidSansFallback", "Droid Sans Fallback", 400, FALLBACK);
    }

    /** Every print needs it, unlike the large ones. */
    private byte[] held(String file) {
        return files.computeIfAbsent(file, Fonts::read);
    }

    private static byte[] read(String file) {
        return Packed.bytes("/fonts/" + file + ".ttf");
    }

    private void add(PdfRendererBuilder builder, String file, String family, int weight, Set<FSFontUseCase> use) {
        builder.useFont(
                () -> new ByteArrayInputStream(use.equals(TEXT) ? held(file) : read(file)),
                family,
                weight,
                FontStyle.NORMAL,
                true,
                use);
    }
}
