package app.outboard.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Lays sheets out and writes them as a PDF that is both PDF/UA-1 and PDF/A-3a. Fetches nothing. */
final class Press {
    private final Fonts fonts = new Fonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Press() {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /** @param bothWays whether some of it is written from right to left */
    Printed print(Document sheets, boolean bothWays) {
        var out = new ByteArrayOutputStream(256 * 1024);
        var builder = new PdfRendererBuilder()
                .withW3cDocument(sheets, null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(colours)
                .withProducer("Outboard")
                .useReplacementText(Fonts.UNKNOWN)
                .useSVGDrawer(new BatikSVGDrawer())
                .useUriResolver((base, uri) -> isInside(uri) ? uri : null);
        if (bothWays) builder.useUnicodeBidiSplitter(Directions::new).useUnicodeBidiReorderer(new Reordering());
        // Before and after an address is resolved: whatever is not in the page itself does not exist.
        for (var moment : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl(Press::isInside, moment);
        fonts.addTo(builder);
        try (var document = new PDDocument();
                var renderer = builder.usePDDocument(document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            document.save(out);
            return new Printed(out.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInside(String uri, ExternalResourceType kind) {
        return kind == ExternalResourceType.IMAGE_RASTER && isInside(uri);
    }

    /** Pictures travel within the page; an anchor of the page itself is no resource. */
    private static boolean isInside(String uri) {
        return uri.startsWith("data:image/png;base64,") || uri.startsWith("#");
    }
}
