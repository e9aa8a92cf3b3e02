package app.outboard.platform.sheet;

import io.javalin.http.Context;
import java.util.List;

/**
 * Answers a request with tables as a file to keep.
 *
 * @param name what the file is called before its ending, of letters, digits and hyphens: slugs and days
 */
public record SheetFile(String name) {
    public SheetFile {
        if (!name.matches("[A-Za-z0-9-]+")) throw new IllegalArgumentException(name);
    }

    /** One table, as CSV or as a workbook of one sheet. */
    public void send(Context ctx, Format format, Sheet sheet) {
        send(ctx, format, format.write(sheet));
    }

    /** Several, as a workbook. */
    public void send(Context ctx, List<Sheet> sheets) {
        send(ctx, Format.XLSX, Xlsx.of(sheets));
    }

    /** Written before it is sent, so that what goes wrong is said, not cut off. */
    private void send(Context ctx, Format format, byte[] bytes) {
        var file = name + "." + format.ending();
        ctx.header("Content-Disposition", "attachment; filename=\"" + file + "\"; filename*=UTF-8''" + file);
        ctx.contentType(format.contentType());
        ctx.result(bytes);
    }
}
