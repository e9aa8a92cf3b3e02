package app.outboard.demo.invented;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes a client's Pins: several a page, titles that fit the board, some older than the figures, some fresh. */
final class PinMaker {
    /** The part of the Pins that was there before the figures begin. */
    private static final double OLD = 0.25;

    /** Below 1: more Pins a month towards the end. */
    private static final double BUSIER = 0.5;

    private static final int OLD_DAYS = 500;
    private static final int UNTOUCHED_DAYS = 430;
    private static final long LEAST_ID = 100_000_000_000_000_000L;
    private static final int IDS_BEHIND = 1_000_000_000;
    /** Even, as all before it: with an odd rest no number ends in zeros, as a spreadsheet's rounded ones do. */
    private static final long ID_STEP = 4_000_038;

    private final Profile profile;
    private final Chance chance;
    private final long firstIds;
    private final int[] pinned;

    PinMaker(Profile profile, Chance chance) {
        this.profile = profile;
        this.chance = chance;
        this.pinned = new int[profile.boards().size()];
        this.firstIds = LEAST_ID + chance.below(800_000_000) * (long) IDS_BEHIND;
    }

    /** Oldest first. */
    List<InventedPin> make(LocalDate from, LocalDate to) {
        var pins = new ArrayList<InventedPin>();
        int old = (int) (profile.pins() * OLD);
        for (int n = 0; n < profile.pins(); n++) pins.add(pin(n, createdOn(n, old, from, to), to));
        pins.sort(Comparator.comparing(InventedPin::createdOn).thenComparing(InventedPin::id));
        return pins;
    }

    private InventedPin pin(int n, LocalDate wished, LocalDate to) {
        int place = board(n);
        var board = profile.boards().get(place);
        var createdOn = board.slug().equals(profile.untouched()) ? longAgo(wished, to) : wished;
        // One topic after the other, and each time round with another title.
        int earlier = pinned[place]++;
        int at = earlier % board.topics().size();
        var topic = board.topics().get(at);
        var patterns = board.titles() == null ? profile.titles() : board.titles();
        var pattern = patterns.get((at + earlier / board.topics().size()) % patterns.size());
        return new InventedPin(
                Long.toString(firstIds + n * ID_STEP + (chance.below((int) ID_STEP) | 1)),
                place,
                filled(pattern, topic),
                filled(profile.description(), topic),
                profile.website() + "/" + slug(board.slug()) + "/" + slug(topic),
                createdOn,
                chance.factor(0.95),
                profile.pinClickRate() * chance.factor(0.28),
                Math.min(0.5, profile.realCtr() * chance.factor(0.3)),
                profile.saveRate() * chance.factor(0.3));
    }

    private LocalDate createdOn(int n, int old, LocalDate from, LocalDate to) {
        if (n < old) return from.minusDays(1 + chance.below(OLD_DAYS));
        long days = to.toEpochDay() - from.toEpochDay() - 4;
        double place = (n - old + chance.part()) / (profile.pins() - old);
        return from.plusDays((long) (Math.pow(place, BUSIER) * days));
    }

    /** For the board nobody has pinned to lately. */
    private static LocalDate longAgo(LocalDate day, LocalDate to) {
        var last = to.minusDays(UNTOUCHED_DAYS);
        return day.isAfter(last) ? last.minusDays(ChronoUnit.DAYS.between(last, day) / 3) : day;
    }

    /** Boards by their weight, the same way round each time, so that even a few Pins fill several. */
    private int board(int n) {
        double all =
                profile.boards().stream().mapToDouble(Profile.Board::weight).sum();
        // The golden ratio spreads any number of draws evenly.
        double drawn = (n * 0.618_033_988_749_895 % 1) * all;
        for (int i = 0; i < profile.boards().size(); i++) {
            drawn -= profile.boards().get(i).weight();
            if (drawn < 0) return i;
        }
        return profile.boards().size() - 1;
    }

    private String filled(String pattern, String topic) {
        var number = profile.numbers().get(chance.below(profile.numbers().size()));
        var words = pattern.replace("{t}", topic).replace("{T}", capital(topic)).replace("{n}", number.toString());
        return capital(words);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String slug(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
