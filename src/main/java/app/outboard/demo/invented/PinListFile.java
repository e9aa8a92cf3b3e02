package app.outboard.demo.invented;

import static app.outboard.demo.invented.CsvText.quoted;

import java.time.Instant;
import java.util.List;

/** Writes the list a manager keeps beside Pinterest's exports: titles, links, boards, dates. */
final class PinListFile {
    private PinListFile() {}

    static MadeFile of(Profile profile, Exports exports, List<InventedPin> pins, Instant madeAt) {
        var text = new StringBuilder("Pin ID,Title,Description,Link,Board,Created\n");
        for (var pin : pins)
            text.append(pin.id())
                    .append(',')
                    .append(quoted(pin.title()))
                    .append(',')
                    .append(quoted(pin.description()))
                    .append(',')
                    .append(pin.link())
                    .append(',')
                    .append(exports.address(profile.boards().get(pin.board())))
                    .append(',')
                    .append(pin.createdOn())
                    .append('\n');
        return new MadeFile("pins-" + profile.account() + ".csv", madeAt, text.toString());
    }
}
