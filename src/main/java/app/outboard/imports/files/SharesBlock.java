package app.outboard.imports.files;

import app.outboard.audience.Dimension;
import app.outboard.audience.Share;

/** {@code Countries,Percent of audience} and a row for each country; metros, genders, devices and ages alike. */
final class SharesBlock implements Section {
    private final Row header;
    private final Dimension dimension;
    private final FigureReader figures;
    private final GatheredShares shares;

    SharesBlock(Row header, Dimension dimension, FigureReader figures, GatheredShares shares) {
        this.header = header;
        this.dimension = dimension;
        this.figures = figures;
        this.shares = shares;
    }

    @Override
    public boolean takes(Row row) {
        if (row.first().isEmpty() || row.cells().size() < 2) return false;
        if (row.filled() > header.filled()) throw new Refusal("files.refused.extra", row.line());
        var share = Figures.sure(row, 1, figures.share(row.cell(1)));
        if (share instanceof Figure.Other) return false;
        shares.add(row, new Share(dimension, row.first(), null, null, Figures.fraction(share), null));
        return true;
    }

    @Override
    public boolean resembles(Row row) {
        return true;
    }
}
