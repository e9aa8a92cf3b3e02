package app.outboard.brand;

import java.util.stream.IntStream;

/**
 * A brand's colour and what became of it where it would be too faint: words have a contrast of at least 4.5, and what has
 * to be made out, say a button, 3, on every surface of a page. The hue stays, it is only darkened or lightened.
 *
 * @param brand as it was chosen
 * @param ink for words on it
 * @param lightText for words on light pages
 * @param darkText for words on dark pages
 * @param lightFill for buttons on light pages
 * @param darkFill for buttons on dark pages
 */
public record Shades(Paint brand, Paint ink, Paint lightText, Paint darkText, Paint lightFill, Paint darkFill) {
    /** Outboard's own, where an agency has chosen none. */
    static final Paint OURS = Paint.known("#0b6e6d");

    /** The surfaces of css/tokens.css that are hardest to stand out from: the darkest light one and the lightest dark one. */
    static final Paint LIGHT = Paint.known("#eaeef1");

    static final Paint DARK = Paint.known("#242d36");
    static final double WORDS = 4.5;
    static final double SHAPES = 3;

    static Shades of(Paint brand) {
        return new Shades(
                brand,
                ink(brand),
                clear(brand, LIGHT, WORDS),
                clear(brand, DARK, WORDS),
                clear(brand, LIGHT, SHAPES),
                clear(brand, DARK, SHAPES));
    }

    /** Black or white: one of them always has a contrast of 4.58. */
    static Paint ink(Paint ground) {
        return ground.contrast(Paint.WHITE) >= WORDS ? Paint.WHITE : Paint.BLACK;
    }

    /** The custom properties pages use. */
    String css() {
        return """
                :root {
                  --brand: %s;
                  --brand-ink: %s;
                  --brand-text: light-dark(%s, %s);
                  --brand-fill: light-dark(%s, %s);
                  --brand-fill-ink: light-dark(%s, %s);
                }
                """.formatted(
                        brand.hex(),
                        ink.hex(),
                        lightText.hex(),
                        darkText.hex(),
                        lightFill.hex(),
                        darkFill.hex(),
                        ink(lightFill).hex(),
                        ink(darkFill).hex());
    }

    /** The nearest to a colour that stands out enough from a surface. */
    private static Paint clear(Paint paint, Paint surface, double least) {
        var end = surface.luminance() > 0.5 ? Paint.BLACK : Paint.WHITE;
        return IntStream.rangeClosed(0, 255)
                .mapToObj(steps -> paint.towards(end, steps))
                .filter(shade -> shade.contrast(surface) >= least)
                .findFirst()
                .orElse(end);
    }
}
