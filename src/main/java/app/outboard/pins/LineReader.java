package app.outboard.pins;

import app.outboard.clients.Website;
import app.outboard.platform.text.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one pasted line; the first thing that is wrong with it is its complaint. */
final class LineReader {
    private final Cells.Row row;
    private final Map<PinColumn, Integer> columns;
    private final WrittenDays days;
    private final Function<Trait, String> traits;
    private final boolean parents;
    private @Nullable Text complaint;

    /** @param parents whether some line of the block names the Pin it was saved from */
    LineReader(
            Cells.Row row,
            Map<PinColumn, Integer> columns,
            WrittenDays days,
            Function<Trait, String> traits,
            boolean parents) {
        this.traits = traits;
        this.parents = parents;
        this.row = row;
        this.columns = columns;
        this.days = days;
    }

    @Nullable
    PinLine read() {
        var number = number();
        if (number == null) return null;
        var said = traits();
        return new PinLine(
                number,
                text(PinColumn.TITLE),
                text(PinColumn.DESCRIPTION),
                link(),
                text(PinColumn.BOARD),
                day(PinColumn.CREATED),
                text(PinColumn.ALT_TEXT),
                text(PinColumn.KEYWORDS),
                day(PinColumn.LINK_ADDED),
                said.saved(),
                said.media());
    }

    private Traits traits() {
        var said = Traits.of(traits);
        said.bad().stream()
                .sorted()
                .forEach(trait -> complain("no_trait", Text.of(trait.label()), traits.apply(trait)));
        return parents && traits.apply(Trait.PARENT).isEmpty() ? said.parentless() : said;
    }

    @Nullable
    Text complaint() {
        return complaint;
    }

    private @Nullable String number() {
        var written = cell(PinColumn.NUMBER);
        var number = PinNumber.of(written);
        if (number.isEmpty()) complain(PinNumber.isShortened(written) ? "shortened" : "no_number", written);
        return number.orElse(null);
    }

    /** An empty cell says nothing. */
    private @Nullable String text(PinColumn column) {
        var written = cell(column);
        if (written.length() > column.longest()) complain("too_long", Text.of(column.label()), column.longest());
        return written.isEmpty() ? null : written;
    }

    private @Nullable String link() {
        var written = cell(PinColumn.LINK);
        if (written.isEmpty()) return null;
        var link = Website.of(written);
        if (link.isEmpty()) complain("no_link", written);
        return link.orElse(null);
    }

    private @Nullable LocalDate day(PinColumn column) {
        var written = cell(column);
        if (written.isEmpty()) return null;
        var day = days.read(written);
        if (day.isEmpty()) complain(days.isAmbiguous(written) ? "two_days" : "no_day", written);
        return day.orElse(null);
    }

    private String cell(PinColumn column) {
        var at = columns.get(column);
        return at == null ? "" : row.cell(at);
    }

    private void complain(String what, Object... about) {
        if (complaint == null) complaint = Text.of("pins.paste." + what, about);
    }
}
