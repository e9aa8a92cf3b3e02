package app.outboard.imports;

import app.outboard.imports.Preview.FilePreview;
import app.outboard.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A preview as lines of text, for the command line. */
final class PreviewLines {
    private final Texts texts;

    PreviewLines(Texts texts) {
        this.texts = texts;
    }

    List<String> of(Preview preview) {
        var lines = new ArrayList<String>();
        for (var file : preview.files()) {
            lines.add(headline(file));
            file.series().forEach(series -> lines.add("  " + series(series)));
            if (file.boards().named() > 0) {
                lines.add("  "
                        + texts.say(
                                "imports.preview.boards",
                                file.boards().named(),
                                file.boards().fresh()));
            }
            if (file.pins().named() > 0) {
                lines.add("  "
                        + texts.say(
                                "imports.preview.pins",
                                file.pins().named(),
                                file.pins().fresh()));
            }
            file.warnings().forEach(it -> lines.add("  " + texts.say("imports.lines.warning", it)));
            file.notes().forEach(it -> lines.add("  " + texts.say("imports.lines.note", it)));
            file.misunderstood().forEach(it -> lines.add("  " + it));
        }
        return lines;
    }

    /** Why files cannot be read, each with its name. */
    List<String> reasons(Preview preview) {
        return preview.files().stream()
                .filter(file -> file.refusal() != null)
                .map(file -> texts.say("imports.lines.refused", file.name(), file.refusal()))
                .toList();
    }

    private String headline(FilePreview file) {
        if (file.refusal() != null) return texts.say("imports.lines.refused", file.name(), file.refusal());
        var line = file.from() == null
                ? texts.say("imports.lines.file", file.name(), file.what())
                : texts.say(
                        "imports.lines.file_with_period",
                        file.name(),
                        file.what(),
                        file.from().toString(),
                        String.valueOf(file.to()),
                        filters(file));
        return file.setAside() == null ? line : texts.say("imports.lines.aside", line, file.setAside());
    }

    private String filters(FilePreview file) {
        var filters = file.filters();
        return filters == null || filters.isEmpty() ? texts.say("imports.filters.none") : filters;
    }

    private String series(Preview.SeriesPreview series) {
        return texts.say(
                "imports.series." + series.kind(),
                series.metric().isEmpty() ? "" : texts.say("imports.metric." + series.metric()),
                series.fresh(),
                series.changed(),
                series.same(),
                series.blank(),
                series.kept());
    }
}
