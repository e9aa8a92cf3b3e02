package app.outboard.platform.sheet;

/** Where a page's table is to be had as a file; {@code ui/download} shows it. */
public record Downloads(String csv, String xlsx) {
    /** Beside the page, with the page's own parameters: {@code /boards?sort=saves} gives {@code /boards.csv?sort=saves}. */
    public static Downloads of(String page) {
        int query = page.indexOf('?');
        var path = query < 0 ? page : page.substring(0, query);
        var parameters = query < 0 ? "" : page.substring(query);
        return new Downloads(
                path + "." + Format.CSV.ending() + parameters, path + "." + Format.XLSX.ending() + parameters);
    }
}
