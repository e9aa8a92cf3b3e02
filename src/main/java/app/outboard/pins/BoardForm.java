package app.outboard.pins;

import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a form says of one board. A field that is not in it says nothing, and neither does one left as it was. */
public record BoardForm(
        @Nullable String name,
        @Nullable String privacy,
        @Nullable String collaborators,
        @Nullable String created) {
    private static final int MOST_DIGITS = 7;
    private static final BoardFacts NOTHING = new BoardFacts(
            new BoardKey("", ""), null, null, null, null, null, null, null, null, null, null, null, null);

    static BoardForm from(Form form) {
        return new BoardForm(
                read(form, "name"), read(form, "privacy"), read(form, "collaborators"), read(form, "created"));
    }

    static BoardForm of(KnownBoard board) {
        var facts = board.facts();
        var privacy = facts.privacy();
        return new BoardForm(
                board.name(),
                privacy == null ? "" : privacy.key(),
                facts.collaborators() == null ? "" : facts.collaborators().toString(),
                facts.createdOn() == null ? "" : facts.createdOn().toString());
    }

    Errors errors(LocalDate today) {
        var errors = new Errors();
        errors.demand(
                said(name).length() <= Boards.LONGEST_NAME,
                "name",
                Text.of("pins.board.long_name", Boards.LONGEST_NAME));
        errors.demand(
                said(privacy).isEmpty() || byKey(said(privacy)).isPresent(),
                "privacy",
                Text.of("pins.details.no_choice"));
        errors.demand(isCount(said(collaborators)), "collaborators", Text.of("pins.board.no_count"));
        errors.demand(
                said(created).isEmpty() || day(said(created), today).isPresent(),
                "created",
                Text.of("pins.details.no_day"));
        return errors;
    }

    /** The name it gives the board, if it is another than before; empty for the one its slug gives. */
    Optional<String> rename(KnownBoard board) {
        if (name == null || name.equals(board.name())) return Optional.empty();
        // The slug's own name is not a name somebody gave: a later correction of the slug would then not show.
        var bySlug = Board.shownName(null, board.facts().board().slug());
        return Optional.of(name.equals(bySlug) ? "" : name);
    }

    /** Whether it says something besides a name. */
    boolean describes(KnownBoard board) {
        return !facts(board).equals(NOTHING) || !cleared(board).isEmpty();
    }

    /** What a form without errors says of the board besides its name. */
    BoardFacts facts(KnownBoard board) {
        var before = of(board);
        var count = changed(collaborators, before.collaborators);
        var day = changed(created, before.created);
        return new BoardFacts(
                NOTHING.board(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                byKey(changed(privacy, before.privacy)).orElse(null),
                count.isEmpty() ? null : Long.valueOf(count),
                day.isEmpty() ? null : day(day, LocalDate.MAX.minusDays(1)).orElseThrow());
    }

    /** The fields it empties. */
    Set<String> cleared(KnownBoard board) {
        var before = of(board);
        var cleared = new TreeSet<String>();
        if (empties(privacy, before.privacy)) cleared.add("privacy");
        if (empties(collaborators, before.collaborators)) cleared.add("collaborators");
        if (empties(created, before.created)) cleared.add("created");
        return cleared;
    }

    private static @Nullable String read(Form form, String field) {
        return form.has(field) ? form.line(field) : null;
    }

    private static String said(@Nullable String field) {
        return field == null ? "" : field;
    }

    private static String changed(@Nullable String after, @Nullable String before) {
        return after == null || after.equals(before) ? "" : after;
    }

    private static boolean empties(@Nullable String after, @Nullable String before) {
        return after != null && after.isEmpty() && !said(before).isEmpty();
    }

    private static boolean isCount(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<BoardPrivacy> byKey(String key) {
        return Arrays.stream(BoardPrivacy.values())
                .filter(it -> it.key().equals(key))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        return new WrittenDays(List.of(text), today).read(text);
    }
}
