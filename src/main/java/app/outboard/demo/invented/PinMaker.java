package app.outboard.demo.invented;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a client's Pins: several a page, titles that fit the board, some older than the figures, some fresh. */
final class PinMaker {
    /** The part of the Pins that was there before the figures begin. */
    private static final double OLD = 0.25;

    /** Below 1: more Pins a month towards the end. */
    private static final double BUSIER = 0.5;

    private static final int OLD_DAYS = 500;
    private static final int UNTOUCHED_DAYS = 430;
    private static final int BURST_WEEKS = 6;
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
        for (int n = 0; n < profile.pins(); n++) {
            var pin = pin(n, createdOn(n, old, from, to), to);
            pins.add(isAgain(n) ? again(pins.getLast(), pin) : pin);
        }
        pins.sort(Comparator.comparing(InventedPin::createdOn).thenComparing(InventedPin::id));
        return linked(pins);
    }

    private boolean isAgain(int n) {
        int every = profile.habits().again();
        return every > 0 && n % every == every - 1;
    }

    /** The one before once more: page, picture and day. Every other one goes to another board. */
    private InventedPin again(InventedPin before, InventedPin pin) {
        boolean elsewhere = pinned[before.board()] % 2 == 0;
        return new InventedPin(
                pin.id(),
                elsewhere ? pin.board() : before.board(),
                before.topic(),
                pin.title().contains(pin.topic())
                        ? pin.title().replace(pin.topic(), before.topic())
                        : Filled.capital(before.topic()) + " once more",
                before.link(),
                before.createdOn(),
                before.picture(),
                pin.appeal(),
                pin.pinClickRate(),
                pin.realCtr(),
                pin.saveRate());
    }

    /** From a Pin without a link nobody goes on. */
    private List<InventedPin> linked(List<InventedPin> pins) {
        var faults = profile.habits().faults().stream()
                .filter(planted -> planted.fault() == Fault.NO_LINK)
                .toList();
        return IntStream.range(0, pins.size())
                .mapToObj(n -> faults.stream().anyMatch(fault -> PinLister.hits(fault, n))
                        ? pins.get(n).unlinked()
                        : pins.get(n))
                .toList();
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
                topic,
                filled(pattern, topic),
                profile.website() + "/" + Filled.slug(board.slug()) + "/" + Filled.slug(topic),
                board.slug().equals(profile.untouched()) ? createdOn : atOnce(createdOn, to),
                n,
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

    /** What six weeks brought, published on one day. */
    private LocalDate atOnce(LocalDate day, LocalDate to) {
        if (profile.habits().burst() == 0) return day;
        var burst = to.minusDays(profile.habits().burst());
        return day.isAfter(burst) || !day.isAfter(burst.minusWeeks(BURST_WEEKS)) ? day : burst;
    }

    private String filled(String pattern, String topic) {
        var number = profile.numbers().get(chance.below(profile.numbers().size()));
        return Filled.in(pattern.replace("{n}", number.toString()), topic);
    }
}
