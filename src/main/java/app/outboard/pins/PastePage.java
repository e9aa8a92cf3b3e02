package app.outboard.pins;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the paste page shows, in words.
 *
 * @param error why the block was not kept, or null
 * @param lookedAt the mark of the block whose changes are listed
 * @param about how many Pins it fills in, adds and leaves as they are; null before
 * @param more how many changes are not listed, in words, or null
 * @param unused headings that were not used, in words, or null
 */
record PastePage(
        String base,
        String block,
        @Nullable String error,
        String lookedAt,
        @Nullable String about,
        List<Change> changes,
        @Nullable String more,
        List<Bad> bad,
        @Nullable String unused,
        boolean maySave,
        @Nullable String save) {
    private static final int LISTED = 200;

    /** @param under its number, where its name is not that already */
    record Change(String name, @Nullable String under, boolean isNew, List<Word> words) {}

    record Word(String column, @Nullable String before, String after) {}

    record Bad(String line, String text, String why) {}

    static PastePage of(String base, String block, String error, Pasted pasted, List<PinChange> all, Texts texts) {
        var telling = all.stream().filter(PinChange::tells).toList();
        long added = all.stream().filter(PinChange::isNew).count();
        return new PastePage(
                base,
                block,
                error.isEmpty() ? null : error,
                mark(block),
                pasted.lines().isEmpty()
                        ? null
                        : texts.say("pins.paste.about", telling.size() - added, added, all.size() - telling.size()),
                telling.stream()
                        .limit(LISTED)
                        .map(change -> change(change, texts))
                        .toList(),
                telling.size() > LISTED ? texts.say("pins.paste.more", telling.size() - LISTED) : null,
                pasted.bad().stream().limit(LISTED).map(bad -> bad(bad, texts)).toList(),
                pasted.unused().isEmpty() ? null : texts.say("pins.paste.unused", String.join(", ", pasted.unused())),
                !pasted.lines().isEmpty(),
                texts.say("pins.paste.save", all.size()));
    }

    /** Tells one block from another, so that nothing is kept that was not looked at. */
    static String mark(String block) {
        return block.length() + "." + Integer.toHexString(block.hashCode());
    }

    private static Change change(PinChange change, Texts texts) {
        var known = change.known();
        var title = known == null ? null : known.title();
        return new Change(
                title == null ? change.number() : title,
                title == null ? null : change.number(),
                change.isNew(),
                change.words().stream().map(word -> word(word, texts)).toList());
    }

    private static Word word(PinChange.Word word, Texts texts) {
        return new Word(
                texts.say(word.column().label()),
                word.before() == null ? null : texts.say("pins.paste.value", word.before()),
                texts.say("pins.paste.value", word.after()));
    }

    private static Bad bad(Pasted.Bad bad, Texts texts) {
        return new Bad(texts.say(Text.of("pins.paste.line", bad.line())), bad.text(), texts.say(bad.why()));
    }
}
