package app.outboard.audience;

import app.outboard.audience.AudiencePage.Category;
import app.outboard.audience.AudiencePage.Group;
import app.outboard.audience.AudiencePage.Row;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words the shares of a snapshot, each beside what it was in the earlier one. */
final class AudienceRows {
    /** How many rows stand in sight; what follows opens. */
    private static final int SHOWN = 8;

    private static final int OPEN = 2;
    /** A twentieth of a point reads as none. */
    private static final double NO_CHANGE = 0.0005;

    private static final Comparator<Share> LARGEST =
            Comparator.comparing(Share::share, Comparator.nullsLast(Comparator.reverseOrder()));

    private final List<Share> shares;
    private final Map<String, Share> before = new HashMap<>();
    private final Texts texts;
    private final Numbers numbers;

    AudienceRows(Found found, Texts texts, Numbers numbers) {
        this.shares = found.shares();
        found.sharesBefore().forEach(share -> before.putIfAbsent(key(share), share));
        this.texts = texts;
        this.numbers = numbers;
    }

    /** The largest first. */
    List<Share> ordered(Dimension dimension) {
        return shares.stream()
                .filter(share -> share.dimension() == dimension)
                .sorted(LARGEST)
                .toList();
    }

    List<Category> categories() {
        var categories = ordered(Dimension.CATEGORY);
        var interests = ordered(Dimension.INTEREST);
        return IntStream.range(0, categories.size())
                .mapToObj(i -> new Category(
                        row(categories.get(i)),
                        interests.stream()
                                .filter(it -> categories.get(i).label().equals(it.category()))
                                .map(this::row)
                                .toList(),
                        i < OPEN))
                .toList();
    }

    /** The groups of people and places the snapshot has. */
    List<Group> groups() {
        return List.of(Dimension.COUNTRY, Dimension.METRO, Dimension.AGE, Dimension.GENDER, Dimension.DEVICE).stream()
                .map(this::group)
                .filter(Objects::nonNull)
                .toList();
    }

    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    static <T> List<T> rest(List<T> all) {
        return all.subList(Math.min(SHOWN, all.size()), all.size());
    }

    private @Nullable Group group(Dimension dimension) {
        // Ages come in their own order.
        var all = dimension == Dimension.AGE
                ? shares.stream().filter(it -> it.dimension() == Dimension.AGE).toList()
                : ordered(dimension);
        if (all.isEmpty()) return null;
        var rows = all.stream().map(this::row).toList();
        var key = dimension.key();
        double sum = all.stream()
                .map(Share::share)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        return new Group(
                texts.say("audience.group." + key),
                dimension == Dimension.DEVICE && sum > 1.005 ? texts.say("audience.device_note") : null,
                first(rows),
                rest(rows),
                texts.say("audience.more", rest(rows).size()));
    }

    private Row row(Share share) {
        var value = share.share();
        return new Row(
                share.label(),
                value == null ? "0" : String.format(Locale.ROOT, "%.1f", 100 * Math.min(1, value)),
                numbers.rate(value),
                change(share),
                numbers.factor(share.affinity()));
    }

    private String change(Share share) {
        var old = before.get(key(share));
        var now = share.share();
        var then = old == null ? null : old.share();
        if (now == null || then == null) return Numbers.DASH;
        boolean same = Math.abs(now - then) < NO_CHANGE;
        return same ? texts.say("audience.same") : numbers.points(now - then);
    }

    /** An interest stands once under each of its categories. */
    private static String key(Share share) {
        return share.dimension() == Dimension.INTEREST && share.pinterestId() == null
                ? share.category() + "/" + share.identity()
                : share.identity();
    }
}
