package app.outboard.demo.invented;

import static app.outboard.demo.invented.CsvText.grouped;
import static app.outboard.demo.invented.CsvText.quoted;
import static java.util.Objects.requireNonNullElse;

import app.outboard.pins.BoardPrivacy;
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
import org.jspecify.annotations.Nullable;

/**
 * Writes the list of boards Pin Inspector gives, with two columns somebody added: the client's own boards and those shared
 * with others.
 */
final class BoardListFile {
    private static final String HEADER = "Image,Board ID,Board Name,Board Followers,Pin Count,Board Link,Description,"
            + "Can Join Board,Is Group Board,Topic,Category,Last Modified,Owner Name,Owner Followers,Owner Username,"
            + "Owner Country,Owner Url,Related Interests,main link,Privacy,Collaborators\n";
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
        var care = board.care();
        var own = pins.stream()
                .filter(pin -> pin.board() == n && !pin.createdOn().isAfter(today))
                .toList();
        // Others pin to a shared board, and the client saves more than what is written down in the list.
        long count = others ? 900 + chance.below(8_000) : own.size() + 8 + chance.below(30);
        long followers = Math.round(profile.followers() * (0.3 + 0.5 * chance.part()) * (others ? 4 : 1));
        var latest = own.isEmpty() ? today : own.getLast().createdOn();
        var changed = others ? today.minusDays(chance.below(3)) : latest;
        row(
                care == null || care.name() == null ? name(board.slug()) : care.name(),
                exports.address(board),
                description(board, care),
                changed,
                followers,
                care == null || care.pins() == null ? count : care.pins(),
                others,
                requireNonNullElse(board.owner(), profile.name()),
                requireNonNullElse(board.account(), profile.account()),
                (care == null ? BoardPrivacy.PUBLIC : care.privacy()).name(),
                others
                        ? care == null || care.collaborators() == null ? 14 + chance.below(60) : care.collaborators()
                        : 0);
    }

    /** Says what is on the board, so that a Pin and its board have words in common. */
    private String description(Profile.Board board, Profile.@Nullable Care care) {
        if (care != null && care.description() != null) return care.description();
        var topics = board.topics();
        var listed = String.join(", ", topics.subList(0, topics.size() - 1)) + " and " + topics.getLast();
        return Filled.capital(listed)
                + (board.account() == null
                        ? ": what we made, tried and would do again, for readers of " + profile.host() + "."
                        : ", collected by everybody who pins here.");
    }

    private void row(
            String name,
            String address,
            String description,
            LocalDate changed,
            long followers,
            long count,
            boolean group,
            String owner,
            String account,
            String privacy,
            int collaborators) {
        var yes = group ? "YES" : "NO";
        text.append(String.join(
                        ",",
                        "not-given",
                        Long.toString(FIRST_ID + chance.below(1_000_000_000)),
                        quoted(name),
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
                        "not-given",
                        privacy,
                        Integer.toString(collaborators)))
                .append('\n');
    }

    private static String name(String slug) {
        var words = Arrays.stream(slug.split("-"))
                .map(word -> SMALL.contains(word) ? word : Filled.capital(word))
                .collect(Collectors.joining(" "));
        return Filled.capital(words);
    }
}
