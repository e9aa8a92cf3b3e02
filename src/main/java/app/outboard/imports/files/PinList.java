package app.outboard.imports.files;

import app.outboard.platform.text.Text;
import java.util.List;

/**
 * A table that describes Pins: titles, links, days of creation. It holds no figures.
 *
 * @param rows in the file's order, each Pin once
 * @param otherColumns columns that were not used, as the file names them
 */
public record PinList(
        Contents contents, List<ListedPin> rows, List<String> otherColumns, List<Text> notices, Unread unread)
        implements Reading {}
