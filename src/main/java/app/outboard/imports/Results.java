package app.outboard.imports;

import app.outboard.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What was brought, in one line: "28 new days, 11 lists, 1 audience". */
final class Results {
    private Results() {}

    static String of(History.Entry entry, Texts texts) {
        var parts = new ArrayList<String>();
        int figures = entry.daysNew()
                + entry.daysChanged()
                + entry.listsNew()
                + entry.pinsFilled()
                + entry.pinDays()
                + entry.totals();
        var extras = extras(entry.brought(), texts);
        if (figures > 0 || extras.isEmpty())
            parts.add(texts.say(
                    "imports.history.result_days",
                    entry.daysNew(),
                    entry.daysChanged(),
                    entry.listsNew(),
                    entry.pinsFilled(),
                    entry.pinDays(),
                    entry.totals()));
        parts.addAll(extras);
        return String.join(", ", parts);
    }

    /** What a batch brings besides figures and Pins; empty where that is nothing. */
    static String extras(Preview preview, Texts texts) {
        var all = preview.files().stream()
                .map(file -> new Brought(
                        file.extra().audiences(),
                        file.extra().boards(),
                        file.extra().keywords(),
                        List.of()))
                .reduce(Brought.NOTHING, Brought::and);
        return String.join(", ", extras(all, texts));
    }

    private static List<String> extras(Brought brought, Texts texts) {
        var parts = new ArrayList<String>();
        if (brought.audiences() > 0) parts.add(texts.say("imports.brought.audiences", brought.audiences()));
        if (brought.boards() > 0) parts.add(texts.say("imports.brought.boards", brought.boards()));
        if (brought.keywords() > 0) parts.add(texts.say("imports.brought.keywords", brought.keywords()));
        return parts;
    }
}
