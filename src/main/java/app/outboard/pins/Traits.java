package app.outboard.pins;

import app.outboard.clients.Website;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a list that are {@link Trait}s say of one Pin. An empty cell says nothing.
 *
 * @param saved from somebody else; null where no column says
 * @param bad columns whose cell was not understood
 */
public record Traits(@Nullable Boolean saved, PinMedia media, Set<Trait> bad) {
    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "ja", "wahr", "ano", "pravda");
    private static final Set<String> NO = Set.of("no", "n", "false", "nein", "falsch", "ne", "nepravda");
    private static final Set<String> NONE = Set.of("null", "none", "0", "nil", "nan");
    private static final Set<String> OURS = Set.of(
            "fromyou", "you", "yours", "yourpins", "fromyourpins", "own", "original", "created", "ours", "vondir");
    private static final Set<String> OTHERS =
            Set.of("fromothers", "others", "otherpins", "otherspins", "saved", "repin", "repinned", "savedfromothers");

    public Traits {
        bad = Set.copyOf(bad);
    }

    /** Reads the cells of a row, given by their column; empty where the list has no such column. */
    public static Traits of(Function<Trait, String> cell) {
        var reader = new Reader(cell);
        var saved = reader.saved();
        return new Traits(saved, reader.media(), reader.bad);
    }

    /** Whether the list's cell names the Pin this one was saved from. */
    public static boolean namesParent(String cell) {
        return !cell.isBlank() && !NONE.contains(Trait.folded(cell)) && isPin(cell);
    }

    /** The same of a Pin whose list names the Pins others were saved from, and none for this one. */
    public Traits parentless() {
        return new Traits(saved != null && saved, media, bad);
    }

    private static boolean isPin(String cell) {
        return PinNumber.of(cell).isPresent() || PinNumber.isShortened(cell);
    }

    private static Optional<Boolean> yes(String cell) {
        return among(cell, YES, NO);
    }

    private static Optional<Boolean> yesOrDigit(String cell) {
        var digit = among(cell, Set.of("1"), Set.of("0"));
        return digit.isPresent() ? digit : yes(cell);
    }

    private static Optional<Boolean> source(String cell) {
        return among(cell, OTHERS, OURS);
    }

    private static Optional<Boolean> among(String cell, Set<String> yes, Set<String> no) {
        var word = Trait.folded(cell);
        if (yes.contains(word)) return Optional.of(true);
        return no.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Boolean> parent(String cell) {
        if (NONE.contains(Trait.folded(cell))) return Optional.of(false);
        return isPin(cell) ? Optional.of(true) : Optional.empty();
    }

    private static Optional<String> image(String cell) {
        var address = Website.of(cell).filter(web -> !web.isEmpty());
        return cell.contains("://") ? address : Optional.empty();
    }

    private static final class Reader {
        private final Function<Trait, String> cells;
        private final EnumSet<Trait> bad = EnumSet.noneOf(Trait.class);

        Reader(Function<Trait, String> cells) {
            this.cells = cells;
        }

        /** The plainest word wins: a yes or no, then a parent, then a source. */
        @Nullable
        Boolean saved() {
            var saved = read(Trait.SAVED, Traits::yes);
            var repin = read(Trait.REPIN, Traits::yesOrDigit);
            var own = read(Trait.OWN, Traits::yesOrDigit);
            var parent = read(Trait.PARENT, Traits::parent);
            var source = read(Trait.SOURCE, Traits::source);
            if (saved != null) return saved;
            if (repin != null) return repin;
            if (own != null) return !own;
            return parent != null ? parent : source;
        }

        PinMedia media() {
            return new PinMedia(
                    read(Trait.IMAGE, Traits::image),
                    read(Trait.IMAGE_WIDTH, Lengths::pixels),
                    read(Trait.IMAGE_HEIGHT, Lengths::pixels),
                    format(),
                    seconds());
        }

        /** A film's creative type may be "regular"; only its media type then says that it is one. */
        private @Nullable PinFormat format() {
            var format = read(Trait.FORMAT, PinFormat::of);
            var media = read(Trait.MEDIA_TYPE, PinFormat::of);
            return media == null || (format != null && format != PinFormat.IMAGE) ? format : media;
        }

        private @Nullable Integer seconds() {
            var seconds = read(Trait.SECONDS, Lengths::seconds);
            var milliseconds = read(Trait.MILLISECONDS, Lengths::milliseconds);
            var either = read(Trait.DURATION, Lengths::duration);
            return seconds != null ? seconds : milliseconds != null ? milliseconds : either;
        }

        private <T> @Nullable T read(Trait trait, Function<String, Optional<T>> reading) {
            var cell = cells.apply(trait).strip();
            if (cell.isEmpty()) return null;
            var read = reading.apply(cell);
            if (read.isEmpty()) bad.add(trait);
            return read.orElse(null);
        }
    }
}
