package app.outboard.brand;

import app.outboard.platform.text.Text;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture somebody sent: drawn anew, so that nothing hidden in the file is ever passed on. */
sealed interface Picture {
    String TYPE = "image/png";
    int MOST_BYTES = 2 * 1024 * 1024;
    int LONGEST_SIDE = 4_000;
    /** Larger than any place a logo stands in. */
    int KEPT_SIDE = 640;

    @SuppressWarnings("ArrayRecordComponent") // made, stored and forgotten: never compared
    record Read(byte[] png) implements Picture {}

    record Refused(Text why) implements Picture {}

    static Picture of(byte[] sent) {
        if (sent.length == 0) return new Refused(Text.of("brand.logo.none"));
        if (sent.length > MOST_BYTES) return new Refused(Text.of("brand.logo.too_big"));
        var format = Format.of(sent);
        if (format == Format.SVG) return new Refused(Text.of("brand.logo.svg"));
        if (format == Format.OTHER) return new Refused(Text.of("brand.logo.kind"));
        if (format.moves(sent)) return new Refused(Text.of("brand.logo.moves"));
        var reader = reader(format);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            return read(reader);
        } catch (IOException | RuntimeException e) {
            // The readers answer a broken file with exceptions of every kind.
            return new Refused(Text.of("brand.logo.broken"));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(Format format) {
        // By name, not by what else may be on the class path.
        if (format == Format.WEBP) return new WebPImageReaderSpi().createReaderInstance(null);
        return ImageIO.getImageReadersByFormatName(format.name()).next();
    }

    private static Picture read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE)
            return new Refused(Text.of("brand.logo.too_large", width, height, LONGEST_SIDE));
        var how = reader.getDefaultReadParam();
        // Of a very large picture every second or third point is enough, and takes a fraction of the memory.
        int step = Math.max(1, Math.max(width, height) / (2 * KEPT_SIDE));
        how.setSourceSubsampling(step, step, 0, 0);
        return new Read(png(Plate.under(reader.read(0, how), KEPT_SIDE)));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }
}
