package app.outboard.imports;

import app.outboard.ids.ClientId;
import app.outboard.imports.Preview.FilePreview;
import app.outboard.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A preview as lines of text, for the command line. */
final class PreviewLines {
    private final Texts texts;

    PreviewLines(Texts texts) {
        this.texts = texts;
    }

    List<String> of(Preview preview) {
        return of(preview, this::headline);
    }

    /** With whose each file is. */
    List<String> of(Preview preview, Roster roster) {
        return of(preview, file -> {
            var client = file.client() == null ? null : roster.find(new ClientId(file.client()));
            return client == null ? headline(file) : texts.say("imports.lines.of", client.name(), headline(file));
        });
    }

    private List<String> of(Preview preview, Function<FilePreview, String> headline) {
        var lines = new ArrayList<String>();
        for (var file : preview.files()) {
            lines.add(headline.apply(file));
            file.series().forEach(series -> lines.add("  " + series(series)));
            if (file.client() != null) lines.addAll(named(file));
            file.extra().said().forEach(it -> lines.add("  " + it));
            file.warnings().forEach(it -> lines.add("  " + texts.say("imports.lines.warning", it)));
            file.notes().forEach(it -> lines.add("  " + texts.say("imports.lines.note", it)));
            file.misunderstood().forEach(it -> lines.add("  " + it));
        }
        return lines;
    }

    /** What a file names; how much of that is new is known only with its client. */
    private List<String> named(FilePreview file) {
        var boards = file.boards();
        var pins = file.pins();
        var lines = new ArrayList<String>();
        if (boards.named() > 0) lines.add("  " + texts.say("imports.preview.boards", boards.named(), boards.fresh()));
        if (pins.named() > 0) lines.add("  " + texts.say("imports.preview.pins", pins.named(), pins.fresh()));
        return lines;
    }

    /** Why files cannot be read, each with its name. */
    List<String> reasons(Preview preview) {
        return preview.files().stream()
                .filter(file -> file.refusal() != null || file.needsColumns())
                .map(file -> file.refusal() == null ? waits(file) : refused(file))
                .toList();
    }

    /** Why files cannot be told whose they are, each with its name. */
    List<String> unrouted(Plan plan) {
        return plan.entries().stream()
                .filter(entry -> entry.client() == null && entry.file().kind() != BatchFile.Kind.REFUSED)
                .map(entry -> unrouted(entry.file()))
                .toList();
    }

    private String unrouted(BatchFile file) {
        return file.account() == null
                ? texts.say("imports.lines.no_account", file.name())
                : texts.say("imports.lines.unknown_account", file.name(), file.account());
    }

    private String refused(FilePreview file) {
        return texts.say("imports.lines.refused", file.name(), file.refusal());
    }

    /** Columns are explained in the browser, where one can see them. */
    private String waits(FilePreview file) {
        return texts.say("imports.lines.waits", file.name(), file.waits());
    }

    private String headline(FilePreview file) {
        if (file.refusal() != null) return refused(file);
        if (file.needsColumns()) return texts.say("imports.lines.refused", file.name(), file.waits());
        var line = file.from() == null
                ? texts.say("imports.lines.file", file.name(), file.what())
                : texts.say(
                        file.filters() == null ? "imports.lines.file_of_days" : "imports.lines.file_with_period",
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
