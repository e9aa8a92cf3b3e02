package app.outboard.audit.rules.rhythm;

import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rules.shape.ShownPin;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One picture on its boards. */
final class ImageBoards {
    private final List<ShownPin> pins;
    private final Map<LocalDate, Set<String>> byDay = new HashMap<>();
    private final Set<String> boards = new HashSet<>();

    /** @param pins of one picture, the oldest first */
    ImageBoards(List<ShownPin> pins) {
        this.pins = pins;
        for (var pin : pins) {
            byDay.computeIfAbsent(pin.day(), ignored -> new HashSet<>()).add(board(pin));
            boards.add(board(pin));
        }
    }

    /** What there is to say of each of its Pins. */
    List<Spread> spreads() {
        return IntStream.range(0, pins.size())
                .mapToObj(at -> new Spread(
                        pins.get(at),
                        byDay.getOrDefault(pins.get(at).day(), Set.of()).size(),
                        boards.size(),
                        gap(at)))
                .toList();
    }

    /** Days since it was pinned to another board; null for the first. */
    private @Nullable Long gap(int at) {
        var pin = pins.get(at);
        for (int before = at - 1; before >= 0; before--)
            if (!board(pins.get(before)).equals(board(pin)))
                return ChronoUnit.DAYS.between(pins.get(before).day(), pin.day());
        return null;
    }

    private static String board(ShownPin pin) {
        return Objects.requireNonNullElse(pin.pin().board(), "");
    }

    /**
     * @param thatDay boards it was pinned to on the Pin's day
     * @param inAll boards it was ever pinned to
     * @param gap days since it was pinned to another board
     */
    record Spread(
            ShownPin pin, int thatDay, int inAll, @Nullable Long gap) {
        Case asCase() {
            var values = new ArrayList<Value>();
            values.add(Value.day("created_on", pin.day()));
            values.add(Value.count("boards_that_day", thatDay));
            values.add(Value.count("boards_in_all", inAll));
            if (gap != null) values.add(Value.count("days_since_last", gap));
            return new Case(pin.pin().number(), values);
        }
    }
}
