package app.outboard.imports;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a form, with the modification times the browser told in the same order. */
final class Uploads {
    /** Files one drop may have. */
    static final int MOST = 200;

    private Uploads() {}

    static List<Upload> of(Context ctx) {
        var files =
                ctx.uploadedFiles("files").stream().filter(Uploads::isChosen).toList();
        var times = ctx.formParams("lastModified");
        var uploads = new ArrayList<Upload>();
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            // Without the browser's help, or with more or fewer times than files, no time is believed.
            var time = times.size() == files.size() ? instant(times.get(i)) : null;
            uploads.add(new Upload(file.filename(), time, file::content));
        }
        return uploads;
    }

    /** A form without a chosen file still carries an empty, nameless one. */
    private static boolean isChosen(UploadedFile file) {
        return !file.filename().isEmpty();
    }

    private static @Nullable Instant instant(String millis) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(millis));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
