package app.outboard.audit.rules.boards;

import app.outboard.audit.material.AuditedBoard;
import app.outboard.audit.material.Material;
import java.util.List;

/** Which boards several people pin to. */
final class Groups {
    private Groups() {}

    /** By the word of a list, by a foreign owner, or by people who pin to it. */
    static boolean isOne(AuditedBoard board) {
        var owner = board.owner();
        var people = board.collaborators();
        return board.isGroup() || (owner != null && !owner.isBlank()) || (people != null && people > 0);
    }

    /** Boards known to be one or none, those for advertisements left out. */
    static List<AuditedBoard> known(Material material) {
        return Ordered.boards(material).stream()
                .filter(board -> board.group() != null || isOne(board))
                .toList();
    }

    static List<AuditedBoard> all(Material material) {
        return known(material).stream().filter(Groups::isOne).toList();
    }
}
