package app.outboard.imports;

import java.util.List;

/** What became of files handed in at the command line. */
public sealed interface Told {
    /** The preview, line by line. */
    List<String> lines();

    /** All can be read and something is new: stored, if that was asked for. */
    record Fine(List<String> lines) implements Told {}

    /** All of it is there already. */
    record NothingNew(List<String> lines) implements Told {}

    /** Nothing was stored: at least one file cannot be read. */
    record Refused(List<String> lines, List<String> reasons) implements Told {}
}
