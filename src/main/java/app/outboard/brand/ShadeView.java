package app.outboard.brand;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what became of a colour, where, and why. */
final class ShadeView {
    private final Texts texts;

    ShadeView(Texts texts) {
        this.texts = texts;
    }

    /**
     * One use of a colour.
     *
     * @param sample the class by which the style sheet shows it
     */
    record Row(String where, String sample, String hex, String says) {}

    List<Row> rows(Shades shades) {
        return List.of(
                row(shades, "text_light", shades.lightText(), Shades.LIGHT),
                row(shades, "text_dark", shades.darkText(), Shades.DARK),
                row(shades, "fill_light", shades.lightFill(), Shades.LIGHT),
                row(shades, "fill_dark", shades.darkFill(), Shades.DARK));
    }

    /** For whoever has just chosen it: "#ffee00 is too light for text; text uses #716900". Empty where it stays. */
    static Optional<Text> corrected(Shades shades) {
        var text = shades.lightText();
        return text.equals(shades.brand())
                ? Optional.empty()
                : Optional.of(Text.of("brand.saved.corrected", shades.brand().hex(), text.hex()));
    }

    private Row row(Shades shades, String use, Paint shade, Paint surface) {
        var contrast = String.format(Locale.ROOT, "%.1f", Math.floor(shade.contrast(surface) * 10) / 10);
        boolean kept = shade.equals(shades.brand());
        return new Row(
                texts.say("brand.use." + use),
                use.replace('_', '-'),
                shade.hex(),
                kept
                        ? texts.say("brand.use.kept", contrast)
                        : texts.say(
                                surface.equals(Shades.LIGHT) ? "brand.use.darkened" : "brand.use.lightened",
                                shades.brand().hex(),
                                contrast));
    }
}
