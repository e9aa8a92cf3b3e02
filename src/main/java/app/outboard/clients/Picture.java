package app.outboard.clients;

import app.outboard.platform.text.Text;
import java.awt.RenderingHints;
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
        if (sent.length == 0) return new Refused(Text.of("clients.logo.none"));
        if (sent.length > MOST_BYTES) return new Refused(Text.of("clients.logo.too_big"));
        if (isWebP(sent)) return new Refused(Text.of("clients.logo.webp"));
        var format = isPng(sent) ? "png" : isJpeg(sent) ? "jpeg" : null;
        if (format == null) return new Refused(Text.of("clients.logo.kind"));
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            return read(reader);
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer a broken file with exceptions of every kind.
            return new Refused(Text.of("clients.logo.broken"));
        } finally {
            reader.dispose();
        }
    }

    private static Picture read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE)
            return new Refused(Text.of("clients.logo.too_large", width, height, LONGEST_SIDE));
        var how = reader.getDefaultReadParam();
        // Of a very large picture every second or third point is enough, and takes a fraction of the memory.
        int step = Math.max(1, Math.max(width, height) / (2 * KEPT_SIDE));
        how.setSourceSubsampling(step, step, 0, 0);
        return new Read(png(fitted(reader.read(0, how))));
    }

    private static BufferedImage fitted(BufferedImage image) {
        double scale = Math.min(1, (double) KEPT_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = fitted.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return fitted;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }

    private static boolean isPng(byte[] sent) {
        return starts(sent, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
    }

    private static boolean isJpeg(byte[] sent) {
        return starts(sent, 0, 0xff, 0xd8, 0xff);
    }

    private static boolean isWebP(byte[] sent) {
        return starts(sent, 0, 'R', 'I', 'F', 'F') && starts(sent, 8, 'W', 'E', 'B', 'P');
    }

    private static boolean starts(byte[] sent, int from, int... bytes) {
        if (sent.length < from + bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((sent[from + i] & 0xff) != bytes[i]) return false;
        return true;
    }
}
