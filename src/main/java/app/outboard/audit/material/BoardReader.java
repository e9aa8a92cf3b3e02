package app.outboard.audit.material;

import app.outboard.analytics.lists.BoardRow;
import app.outboard.analytics.lists.Counts;
import app.outboard.ids.BoardId;
import app.outboard.pins.BoardFacts;
import app.outboard.pins.KnownBoard;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A client's boards with their figures. */
final class BoardReader {
    private BoardReader() {}

    static List<AuditedBoard> boards(List<KnownBoard> known, List<BoardRow> figures) {
        Map<BoardId, BoardRow> rows = figures.stream().collect(Collectors.toMap(BoardRow::id, Function.identity()));
        var own = ownName(known);
        return known.stream()
                .map(board -> board(board, own, rows.get(board.id())))
                .sorted(Comparator.comparing(AuditedBoard::slug).thenComparing(AuditedBoard::account))
                .toList();
    }

    /** Lists name owners, accounts have addresses, and the two differ: the name most boards bear is the account's own. */
    private static @Nullable String ownName(List<KnownBoard> known) {
        return known.stream()
                .map(board -> board.facts().owner())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static AuditedBoard board(KnownBoard known, @Nullable String own, @Nullable BoardRow figures) {
        var facts = known.facts();
        var counts = figures == null ? Counts.NONE : figures.counts();
        var people = facts.collaborators();
        var privacy = facts.privacy();
        return new AuditedBoard(
                facts.board().slug(),
                facts.board().account(),
                known.name(),
                facts.description(),
                facts.pins(),
                facts.group(),
                foreign(facts, own),
                facts.topic(),
                people == null ? null : (int) Math.min(people, Integer.MAX_VALUE),
                privacy == null ? null : privacy.key(),
                facts.createdOn(),
                facts.modifiedOn(),
                PinReader.exact(counts.outboundClicks()),
                PinReader.exact(counts.pinClicks()),
                PinReader.exact(counts.impressions()));
    }

    private static @Nullable String foreign(BoardFacts facts, @Nullable String own) {
        var owner = facts.owner();
        return owner == null || owner.equals(own) ? null : owner;
    }
}
