package app.outboard.imports;

import app.outboard.clients.ClientScope;
import app.outboard.ids.ImportId;
import app.outboard.imports.files.ListedPin;
import app.outboard.imports.files.PinList;
import app.outboard.pins.Boards;
import app.outboard.pins.PinDetail;
import app.outboard.pins.PinDetails;
import app.outboard.pins.Pins;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Brings what a Pin list says to the Pins it names. */
final class PinFilling {
    private final Boards boards;
    private final Pins pins;
    private final PinDetails details;

    PinFilling(Boards boards, Pins pins, PinDetails details) {
        this.boards = boards;
        this.pins = pins;
        this.details = details;
    }

    /** Says of how many Pins the list spoke. */
    int fill(DSLContext tx, ClientScope scope, ImportId source, PinList list) {
        var numbers = list.rows().stream().map(ListedPin::pin).toList();
        var ids = pins.ensure(tx, scope, numbers);
        var words = list.rows().stream()
                .map(ListedPin::board)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var boardIds = boards.named(tx, scope, words);
        List<PinDetail> said = list.rows().stream()
                .map(row -> new PinDetail(
                        Objects.requireNonNull(ids.get(row.pin())),
                        row.title(),
                        row.description(),
                        row.link(),
                        row.board() == null ? null : boardIds.get(row.board()),
                        row.createdOn(),
                        row.altText(),
                        row.keywords().isEmpty() ? null : String.join(", ", row.keywords()),
                        null,
                        row.saved(),
                        row.media(),
                        Set.of()))
                .toList();
        details.record(tx, scope, source, said);
        return said.size();
    }

    void undo(DSLContext tx, ClientScope scope, ImportId source) {
        details.undo(tx, scope, source);
    }
}
