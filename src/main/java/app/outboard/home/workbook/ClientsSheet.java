package app.outboard.home.workbook;

import app.outboard.figures.Filters;
import app.outboard.platform.sheet.Column;
import app.outboard.platform.sheet.Sheet;
import app.outboard.platform.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which clients stand in the workbook, what is known of them, and in which filter set. */
final class ClientsSheet {
    private final Texts texts;

    ClientsSheet(Texts texts) {
        this.texts = texts;
    }

    Sheet of(List<ClientMonths> clients) {
        var sheet = new Sheet(
                        texts.say("home.portfolio.title"),
                        List.of(
                                Column.text(texts.say("home.book.client")),
                                Column.text(texts.say("home.book.niche")),
                                Column.text(texts.say("home.book.tags")),
                                Column.text(texts.say("home.book.website")),
                                Column.text(texts.say("home.book.filters")),
                                Column.day(texts.say("home.book.first")),
                                Column.day(texts.say("home.book.last")),
                                Column.day(texts.say("home.book.final"))))
                .freeze(1);
        for (var client : clients)
            sheet.row(
                    client.client().name(),
                    said(client.client().niche()),
                    said(String.join(", ", client.client().tags())),
                    said(client.client().website()),
                    filters(client.client().filters()),
                    client.available().first(),
                    client.available().lastKnown(),
                    client.available().lastFinal());
        return sheet;
    }

    private String filters(String key) {
        if (key.isEmpty()) return texts.say("home.filters.all");
        return key.equals(Filters.ORGANIC.key()) ? texts.say("home.filters.organic") : key;
    }

    private static @Nullable String said(String words) {
        return words.isEmpty() ? null : words;
    }
}
