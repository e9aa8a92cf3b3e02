package app.outboard.brand;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * The ground a logo stands on, part of the picture from then on: a logo without one would vanish on pages, paper or in
 * mail programs of its own colour. White, or dark where the logo itself is nearly white. A picture without transparent
 * parts brings its ground along.
 */
final class Plate {
    private static final Color DARK = new Color(0x15202b);
    /** Of the longer side, around a logo that had no ground. */
    private static final int MARGIN_PERCENT = 5;
    /** Below this contrast a point cannot be made out on white. */
    private static final double FAINT = 1.6;

    private Plate() {}

    /** The picture in a size that fits, on its ground. */
    static BufferedImage under(BufferedImage image, int longestSide) {
        boolean open = isOpen(image);
        int most = open ? longestSide * 100 / (100 + 2 * MARGIN_PERCENT) : longestSide;
        double scale = Math.min(1, (double) most / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        int margin = open ? Math.max(width, height) * MARGIN_PERCENT / 100 : 0;
        var plate = new BufferedImage(width + 2 * margin, height + 2 * margin, BufferedImage.TYPE_INT_RGB);
        var canvas = plate.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setColor(open && isFaintOnWhite(image) ? DARK : Color.WHITE);
        canvas.fillRect(0, 0, plate.getWidth(), plate.getHeight());
        canvas.drawImage(image, margin, margin, width, height, null);
        canvas.dispose();
        return plate;
    }

    private static boolean isOpen(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) return false;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) if (image.getRGB(x, y) >>> 24 < 0xff) return true;
        return false;
    }

    /** Whether of what is there hardly anything, less than a twentieth, would be made out. */
    private static boolean isFaintOnWhite(BufferedImage image) {
        long there = 0;
        long seen = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) {
                int point = image.getRGB(x, y);
                if (point >>> 24 < 0x80) continue;
                there++;
                var paint = new Paint(point >> 16 & 0xff, point >> 8 & 0xff, point & 0xff);
                if (paint.contrast(Paint.WHITE) >= FAINT) seen++;
            }
        return there > 0 && seen * 20 < there;
    }
}
