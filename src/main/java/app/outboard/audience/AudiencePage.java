package app.outboard.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an audience in finished words.
 *
 * @param views the total and the engaged audience, to be chosen
 * @param dates the snapshots there are, newest first
 * @param againsts what it can be held against
 * @param compared what changes are against, or null where nothing is compared
 * @param strongest the category most of them care for
 * @param telling the one that sets them apart, or null where none does
 */
record AudiencePage(
        String client,
        String about,
        List<Choice> views,
        @Nullable Blank blank,
        Choices dates,
        Choices againsts,
        @Nullable String compared,
        Lead size,
        @Nullable Lead strongest,
        @Nullable Lead telling,
        List<Category> categories,
        List<Category> moreCategories,
        String moreLabel,
        List<Group> groups,
        @Nullable AudienceChart chart,
        List<String> explained) {
    public boolean hasCategories() {
        return !categories.isEmpty();
    }

    record Choice(String label, String href, boolean on) {}

    /** A menu, called by what is chosen. */
    record Choices(String label, List<Choice> items) {}

    record Blank(
            String title,
            String text,
            @Nullable String href,
            @Nullable String action) {}

    /** One of the figures that lead the page. */
    record Lead(@Nullable String value, @Nullable String note) {}

    /**
     * A part of the audience.
     *
     * @param bar its share as the width of a bar, 0 to 100
     * @param change in points, or a dash
     */
    record Row(String label, String bar, String share, String change, String affinity) {}

    /** A category and its interests. */
    record Category(Row row, List<Row> interests, boolean open) {}

    /**
     * Countries, ages and the like.
     *
     * @param note what must be said of them
     * @param rows the first of them; all where there are few
     */
    record Group(String title, @Nullable String note, List<Row> rows, List<Row> more, String moreLabel) {}
}
