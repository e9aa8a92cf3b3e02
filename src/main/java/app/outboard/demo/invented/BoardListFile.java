package app.outboard.demo.invented;

import static app.outboard.demo.invented.CsvText.grouped;
import static app.outboard.demo.invented.CsvText.quoted;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the list of boards Pin Inspector gives: the client's own and those shared with others. */
final class BoardListFile {
    private static final String HEADER = "Image,Board ID,Board Name,Board Followers,Pin Count,Board Link,Description,"
            + "Can Join Board,Is Group Board,Topic,Category,Last Modified,Owner Name,Owner Followers,Owner Username,"
            + "Owner Country,Owner Url,Related Interests,main link\n";
    private static final Set<String> SMALL = Set.of("and", "to", "with", "for", "at", "by", "the", "of", "we");
    private static final long FIRST_ID = 700_000_000_000L;
    private static final LocalTime AT = LocalTime.of(9, 12, 44);

    private final Profile profile;
    private final List<InventedPin> pins;
    private final Exports exports;
    private final Chance chance;
    private final StringBuilder text = new StringBuilder(HEADER);

    BoardListFile(Profile profile, List<InventedPin> pins, Exports exports, Chance chance) {
        this.profile = profile;
        this.pins = pins;
        this.exports = exports;
        this.chance = chance;
    }

    MadeFile file(Instant madeAt) {
        var today = LocalDate.ofInstant(madeAt, ZoneOffset.UTC);
        for (int n = 0; n < profile.boards().size(); n++) listed(n, today);
        return new MadeFile("boards-" + profile.account() + ".csv", madeAt, text.toString());
    }

    private void listed(int n, LocalDate today) {
        var board = profile.boards().get(n);
        boolean others = board.account() != null;
        var own = pins.stream().filter(pin -> pin.board() == n).toList();
        // Others pin to a shared board, and the client saves more than what is written down in the list.
        long count = others ? 900 + chance.below(8_000) : own.size() + chance.below(30);
        long followers = Math.round(profile.followers() * (0.3 + 0.5 * chance.part()) * (others ? 4 : 1));
        var latest = own.isEmpty() ? today : own.getLast().createdOn();
        var changed = others ? today.minusDays(chance.below(3)) : latest;
        var topics = board.topics();
        var description = topics.getFirst() + ", " + topics.get(1) + " and more, "
                + (others
                        ? "collected by everybody who pins here."
                        : "collected for readers of " + profile.host() + ".");
        row(
                board.slug(),
                exports.address(board),
                capital(description),
                changed,
                followers,
                count,
                others,
                requireNonNullElse(board.owner(), profile.name()),
                requireNonNullElse(board.account(), profile.account()));
    }

    private void row(
            String slug,
            String address,
            String description,
            LocalDate changed,
            long followers,
            long count,
            boolean group,
            String owner,
            String account) {
        var yes = group ? "YES" : "NO";
        text.append(String.join(
                        ",",
                        "not-given",
                        Long.toString(FIRST_ID + chance.below(1_000_000_000)),
                        quoted(name(slug)),
                        grouped(followers),
                        grouped(count),
                        address,
                        quoted(description),
                        yes,
                        yes,
                        "not-given",
                        quoted(profile.niche().toLowerCase(Locale.ROOT)),
                        quoted(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                changed.atTime(AT).atOffset(ZoneOffset.UTC))),
                        quoted(owner),
                        grouped(group ? 4L * profile.followers() : profile.followers()),
                        account,
                        "not-given",
                        "https://www.pinterest.com/" + account + "/",
                        "not-given",
                        "not-given"))
                .append('\n');
    }

    private static String name(String slug) {
        var words = Arrays.stream(slug.split("-"))
                .map(word -> SMALL.contains(word) ? word : capital(word))
                .collect(Collectors.joining(" "));
        return capital(words);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
