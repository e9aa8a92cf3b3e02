package app.outboard.shares;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address as a square of dots for a phone's camera, drawn as SVG. */
final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    static String of(String address) {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);
        try {
            var dots = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++)
                for (int x = 0; x < dots.getWidth(); x++)
                    if (dots.get(x, y))
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>""".formatted(dots.getWidth(), dots.getHeight(), path);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No code for an address of this length", e);
        }
    }
}
