package app.outboard.readers;

import app.outboard.ids.ReaderId;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a letter with a link is for, as the outbox knows it: {@code reader-invited:17:1764057600}.
 *
 * @param invited whether the agency wished it; else the reader asked
 * @param at several within the same second are one
 */
record Effect(ReaderId reader, boolean invited, Instant at) {
    private static final Pattern FORM = Pattern.compile("reader-(invited|asked):([0-9]{1,18}):([0-9]{1,12})");

    static Optional<Effect> read(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) return Optional.empty();
        return Optional.of(new Effect(
                new ReaderId(Long.parseLong(found.group(2))),
                found.group(1).equals("invited"),
                Instant.ofEpochSecond(Long.parseLong(found.group(3)))));
    }

    String text() {
        return "reader-" + (invited ? "invited" : "asked") + ":" + reader.value() + ":" + at.getEpochSecond();
    }
}
