package app.outboard.audit.rules.boards;

import app.outboard.audit.material.AuditedBoard;
import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Material;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Boards in the order of their slugs. */
final class Ordered {
    private Ordered() {}

    /** All but those for advertisements. */
    static List<AuditedBoard> boards(Material material) {
        return sorted(
                material.boards().stream().filter(board -> !board.isProtected()).toList());
    }

    /** Those anybody can see. */
    static List<AuditedBoard> publicBoards(Material material) {
        return sorted(material.publicBoards());
    }

    /** Of those, the account's own: nobody can name or describe somebody else's. */
    static List<AuditedBoard> ownPublicBoards(Material material) {
        return publicBoards(material).stream()
                .filter(board -> board.owner() == null || board.owner().isBlank())
                .toList();
    }

    /** How many of these Pins each board has. */
    static Map<String, Integer> pinsByBoard(Collection<AuditedPin> pins) {
        var counts = new HashMap<String, Integer>();
        for (var pin : pins) if (pin.board() != null) counts.merge(pin.board(), 1, Integer::sum);
        return counts;
    }

    /** What a board says of itself. */
    static String words(AuditedBoard board) {
        return Stream.of(board.name(), board.description(), board.topic())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static List<AuditedBoard> sorted(Collection<AuditedBoard> boards) {
        return boards.stream().sorted(Comparator.comparing(AuditedBoard::slug)).toList();
    }
}
