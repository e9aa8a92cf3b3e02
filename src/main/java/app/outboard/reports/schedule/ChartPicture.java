package app.outboard.reports.schedule;

import app.outboard.reports.page.Chart;
import app.outboard.reports.page.Chart.Panel;
import app.outboard.reports.page.Chart.Tick;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.batik.parser.AWTPathProducer;

/** A report's first panel as a picture: mail programs show no vectors. Twice the size it is shown in, for fine screens. */
final class ChartPicture {
    /** Of the sheet of a mail, without its edges. */
    private static final int WIDTH = 1104;

    private static final int HEIGHT = 380;
    private static final double LEFT = 96;
    private static final double TOP = 20;
    private static final double ACROSS = WIDTH - LEFT - 8;
    private static final double DOWN = HEIGHT - TOP - 54;
    private static final float TEXT = 24;
    private static final Color QUIET = new Color(0x5c6875);
    private static final Color GRID = new Color(0xe1e6ea);
    private static final Color TINT = new Color(0xf1f4f6);
    private static final Color BEFORE = new Color(0x7b8692);
    private static final Color NOTE = new Color(0xb5470d);
    private static final Color NOTE_DAYS = new Color(0xb5, 0x47, 0x0d, 26);

    private final Font font = font();

    /** @param colour of the line, {@code #0b6e6d} */
    byte[] png(Chart chart, String colour) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setFont(font);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            draw(graphics, chart, chart.panels().getFirst(), Color.decode(colour));
        } finally {
            graphics.dispose();
        }
        return written(image);
    }

    private static void draw(Graphics2D graphics, Chart chart, Panel panel, Color colour) {
        tint(graphics, chart);
        scale(graphics, panel.scale());
        days(graphics, chart.axis());
        if (panel.area() != null) {
            graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 30));
            graphics.fill(path(panel.area()));
        }
        if (panel.before() != null) line(graphics, panel.before(), BEFORE, dashed(2.5f, 9));
        line(graphics, panel.line(), colour, new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var flag : chart.flags()) flag(graphics, flag);
    }

    private static void tint(Graphics2D graphics, Chart chart) {
        if (chart.tint() == null || chart.tintWidth() == null) return;
        graphics.setColor(TINT);
        graphics.fill(new Rectangle2D.Double(
                across(Double.parseDouble(chart.tint())),
                TOP,
                Double.parseDouble(chart.tintWidth()) / 1000 * ACROSS,
                DOWN));
    }

    private static void scale(Graphics2D graphics, List<String> labels) {
        graphics.setStroke(new BasicStroke(2));
        for (int at = 0; at < labels.size(); at++) {
            double y = TOP + DOWN * at / (labels.size() - 1);
            graphics.setColor(GRID);
            graphics.draw(new Line2D.Double(LEFT, y, LEFT + ACROSS, y));
            graphics.setColor(QUIET);
            int width = graphics.getFontMetrics().stringWidth(labels.get(at));
            graphics.drawString(labels.get(at), (float) (LEFT - 14 - width), (float) (y + TEXT / 3));
        }
    }

    private static void days(Graphics2D graphics, List<Tick> ticks) {
        graphics.setColor(QUIET);
        for (var tick : ticks) {
            double x = LEFT + Double.parseDouble(tick.percent().replace("%", "")) / 100 * ACROSS;
            int width = graphics.getFontMetrics().stringWidth(tick.label());
            double back = switch (tick.anchor()) {
                case "start" -> 0;
                case "end" -> width;
                default -> width / 2.0;
            };
            graphics.drawString(tick.label(), (float) (x - back), HEIGHT - 12f);
        }
    }

    private static void flag(Graphics2D graphics, Chart.Flag flag) {
        double x = across(Double.parseDouble(flag.at()));
        if (flag.from() != null && flag.width() != null) {
            graphics.setColor(NOTE_DAYS);
            double width = Double.parseDouble(flag.width()) / 1000 * ACROSS;
            graphics.fill(new Rectangle2D.Double(across(Double.parseDouble(flag.from())), TOP, width, DOWN));
        }
        graphics.setColor(NOTE);
        graphics.setStroke(dashed(2, 6));
        graphics.draw(new Line2D.Double(x, TOP, x, TOP + DOWN));
    }

    private static void line(Graphics2D graphics, String path, Color colour, BasicStroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(path(path));
    }

    private static BasicStroke dashed(float width, float dash) {
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash * 0.8f}, 0);
    }

    private static double across(double ofThousand) {
        return LEFT + ofThousand / 1000 * ACROSS;
    }

    /** A path in the chart's space of 1000 by 100, in the picture's. */
    private static Shape path(String path) {
        try {
            var place = new AffineTransform(ACROSS / 1000, 0, 0, DOWN / 100, LEFT, TOP);
            return place.createTransformedShape(
                    AWTPathProducer.createShape(new StringReader(path), PathIterator.WIND_NON_ZERO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, "png", out)) throw new IOException("Nothing writes PNG");
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font() {
        try (var file = Objects.requireNonNull(ChartPicture.class.getResourceAsStream("/fonts/Inter-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(TEXT);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
