package app.outboard.reports;

import app.outboard.platform.web.Form;
import app.outboard.reports.draft.Drafts;
import app.outboard.reports.draft.Typed;
import app.outboard.reports.page.BlockKind;
import java.util.EnumMap;
import java.util.Map;

/**
 * The writing page's form.
 *
 * @param typed the texts that were sent
 * @param act what the button says beside saving: {@code up:goal}, {@code hide:pins}, {@code last:next}, or nothing
 * @param missing that days are missing is known
 */
record WriteForm(Map<BlockKind, Typed> typed, String act, boolean missing) {
    static WriteForm from(Form form) {
        var typed = new EnumMap<BlockKind, Typed>(BlockKind.class);
        for (var kind : BlockKind.values()) {
            var field = "words." + kind.key();
            if (form.has(field)) typed.put(kind, new Typed(cut(form.lines(field)), form.line("over." + kind.key())));
        }
        var read = new WriteForm(typed, form.line("do"), form.on("missing"));
        // Who takes theirs has read both and lets go of the own.
        if (read.verb().equals("theirs")) typed.remove(read.block());
        return read;
    }

    String verb() {
        int colon = act.indexOf(':');
        return colon < 0 ? act : act.substring(0, colon);
    }

    /** What the verb is about; the first block for a verb that is about none. */
    BlockKind block() {
        int colon = act.indexOf(':');
        return BlockKind.ofKey(colon < 0 ? "" : act.substring(colon + 1)).orElse(BlockKind.SUMMARY);
    }

    /** Fields end there too; whoever goes around them loses the rest. */
    private static String cut(String words) {
        return words.length() <= Drafts.LONGEST ? words : words.substring(0, Drafts.LONGEST);
    }
}
