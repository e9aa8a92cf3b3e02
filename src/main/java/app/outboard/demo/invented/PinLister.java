package app.outboard.demo.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists a client's Pins as they were on a day: what was wrong with them then, and what was mended since. */
final class PinLister {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1500;
    private static final int VIDEO_WIDTH = 1080;
    private static final int VIDEO_HEIGHT = 1920;
    private static final int SHORTEST_VIDEO = 9;
    private static final int VIDEO_SPAN = 40;
    private static final int SAVED_DAYS = 88;
    private static final long SAVED_ID_STEP = 3_000_029;
    private static final List<String> SITES =
            List.of("thequietpantry", "northandnettle", "makersandmore", "slowsundays", "thegreenattic");

    private final Profile profile;
    private final List<InventedPin> pins;
    private final Exports exports;
    private final LocalDate today;

    /** @param pins the oldest first */
    PinLister(Profile profile, List<InventedPin> pins, Exports exports, LocalDate today) {
        this.profile = profile;
        this.pins = pins;
        this.exports = exports;
        this.today = today;
    }

    /** Made ones, the oldest first, then saved ones. */
    List<Listed> on(LocalDate day) {
        var listed = new ArrayList<Listed>();
        for (int n = 0; n < pins.size(); n++) if (!pins.get(n).createdOn().isAfter(day)) listed.add(made(n, day));
        for (int n = 0; n < profile.habits().saves(); n++) {
            var saved = saved(n);
            if (!saved.createdOn().isAfter(day)) listed.add(saved);
        }
        return listed;
    }

    private Listed made(int n, LocalDate day) {
        var pin = pins.get(n);
        int videos = profile.habits().videos();
        // Chance would do as well; so it stays the same when Pins are added.
        boolean video = videos > 0 && n % videos == videos - 1;
        var plain = new Listed(
                pin.id(),
                pin.topic(),
                pin.title(),
                profile.described(pin.topic()) + " " + call(n, pin.topic()),
                pin.link(),
                exports.address(profile.boards().get(pin.board())),
                pin.createdOn(),
                Filled.in(profile.habits().alt(), pin.topic()),
                true,
                Filled.slug(pin.topic()) + "-" + pin.picture(),
                video ? VIDEO_WIDTH : WIDTH,
                video ? VIDEO_HEIGHT : HEIGHT,
                video ? SHORTEST_VIDEO + n % VIDEO_SPAN : 0);
        var spoiled = plain;
        for (var planted : profile.habits().faults())
            if (has(planted, n, day)) spoiled = planted.fault().on(spoiled, profile);
        return spoiled.picture().equals("cover")
                ? spoiled.shown(Filled.slug(pin.topic()) + "-cover", spoiled.width(), spoiled.height())
                : spoiled;
    }

    private String call(int n, String topic) {
        var calls = profile.habits().calls();
        return calls.isEmpty() ? "" : Filled.in(calls.get(n % calls.size()), topic);
    }

    private boolean has(Habits.Planted planted, int n, LocalDate day) {
        if (!hits(planted, n)) return false;
        var pin = pins.get(n);
        if (planted.within() > 0 && pin.createdOn().isBefore(today.minusDays(planted.within()))) return false;
        boolean mended = planted.mended() > 0 && !day.isBefore(today.minusDays(planted.mended()));
        return !mended || (planted.left() > 0 && n % (planted.every() * planted.left()) == place(planted));
    }

    /** Whether a fault was ever on the Pin at this place. */
    static boolean hits(Habits.Planted planted, int n) {
        return n % planted.every() == place(planted);
    }

    /** Faults of one measure do not all sit on the same Pins. */
    private static int place(Habits.Planted planted) {
        return Math.floorMod(planted.fault().name().hashCode(), planted.every());
    }

    /** From somebody else, and leading there. */
    private Listed saved(int n) {
        var own = profile.boards().stream().filter(Profile.Board::isOpen).toList();
        var board = own.get(n % own.size());
        var topic = board.topics().get(n / own.size() % board.topics().size());
        var site = SITES.get(n % SITES.size());
        return new Listed(
                Long.toString(Long.parseLong(pins.getFirst().id()) - 1_000 - (n + 1) * SAVED_ID_STEP * 2),
                topic,
                Filled.capital(topic) + " we saved from " + site,
                "Found on " + site + ".example.",
                "https://" + site + ".example/" + Filled.slug(topic),
                exports.address(board),
                today.minusDays((n * 37L) % SAVED_DAYS),
                "",
                false,
                site + "-" + Filled.slug(topic) + "-" + n,
                WIDTH,
                HEIGHT,
                0);
    }
}
