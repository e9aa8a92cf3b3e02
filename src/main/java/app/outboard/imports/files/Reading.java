package app.outboard.imports.files;

/** What a file turned out to be. */
public sealed interface Reading
        permits AudienceInsights, BoardList, KeywordList, Overview, PinList, SiteReport, Refused, Tabular, Unknown {
    Contents contents();

    /** Bytes read. */
    default long bytes() {
        return contents().bytes();
    }

    /** SHA-256 of the bytes read, 64 lower-case hexadecimal digits. */
    default String sha256() {
        return contents().sha256();
    }
}
