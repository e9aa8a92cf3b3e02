package app.outboard.imports.files;

import app.outboard.audience.Dimension;
import app.outboard.audience.Share;
import org.jspecify.annotations.Nullable;

/**
 * Interests under their categories. Their header names "Percent of audience" and "Affinity" twice, first of the category
 * and then of the interest, so columns are found by their place.
 */
final class InterestsBlock implements Section {
    private final int width;
    private final Half category;
    private final Half interest;
    private final FigureReader figures;
    private final GatheredShares shares;

    private InterestsBlock(int width, Half category, Half interest, FigureReader figures, GatheredShares shares) {
        this.width = width;
        this.category = category;
        this.interest = interest;
        this.figures = figures;
        this.shares = shares;
    }

    /** Where the columns of one half stand; a place beyond the last where there is none. */
    private record Half(int label, int bulk, int share, int affinity) {
        /** @param to the place before which the half ends */
        static Half of(Row header, int label, int to) {
            return new Half(
                    label,
                    find(header, "bulksheet", label, to),
                    find(header, "percent", label, to),
                    find(header, "affinity", label, to));
        }

        private static int find(Row header, String beginning, int from, int to) {
            for (int place = from; place < to; place++)
                if (Cells.folded(header.cell(place)).startsWith(beginning)) return place;
            return Limits.COLUMNS;
        }
    }

    /** The block under a header; null where it is another's. */
    static @Nullable InterestsBlock under(Row header, FigureReader figures, GatheredShares shares) {
        int category = place(header, "category");
        int interest = place(header, "interest");
        if (category < 0 || interest < category) return null;
        return new InterestsBlock(
                header.filled(),
                Half.of(header, category, interest),
                Half.of(header, interest, header.filled()),
                figures,
                shares);
    }

    @Override
    public boolean takes(Row row) {
        var group = row.cell(category.label());
        if (group.isEmpty()) return false;
        if (row.filled() > width) throw new Refusal("files.refused.extra", row.line());
        var outer = share(row, category, Dimension.CATEGORY, null);
        var inner = row.cell(interest.label()).isEmpty() ? null : share(row, interest, Dimension.INTEREST, group);
        if (outer != null) shares.add(row, outer);
        if (inner != null) shares.add(row, inner);
        return outer != null;
    }

    @Override
    public boolean resembles(Row row) {
        return true;
    }

    private @Nullable Share share(Row row, Half half, Dimension dimension, @Nullable String group) {
        var share = Figures.sure(row, half.share(), figures.share(row.cell(half.share())));
        var affinity = Figures.sure(row, half.affinity(), figures.factor(row.cell(half.affinity())));
        if (share instanceof Figure.Other || affinity instanceof Figure.Other) return null;
        return new Share(
                dimension,
                row.cell(half.label()),
                group,
                BulkSheet.id(row.cell(half.bulk())),
                Figures.fraction(share),
                Figures.fraction(affinity));
    }

    private static int place(Row header, String name) {
        for (int place = 0; place < header.filled(); place++)
            if (Cells.folded(header.cell(place)).equals(name)) return place;
        return -1;
    }
}
