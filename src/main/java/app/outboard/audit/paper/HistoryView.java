package app.outboard.audit.paper;

import app.outboard.audit.paper.Sheet.History;
import app.outboard.audit.paper.Sheet.Past;
import app.outboard.audit.run.Run;
import app.outboard.audit.run.Score;
import app.outboard.platform.chart.Timeline;
import app.outboard.platform.chart.Timeline.Moment;
import app.outboard.platform.text.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the score's history into a picture and a table. Audits without a score are left out: there is nothing to show. */
final class HistoryView {
    private static final double BEST = 100;

    private final List<Run> runs;
    private final ZoneId zone;
    private final Words words;

    HistoryView(Dossier dossier, ZoneId zone, Words words) {
        var all = new ArrayList<Run>(List.of(dossier.report().run()));
        all.addAll(dossier.earlier());
        this.runs = all.stream().filter(run -> run.score().isPresent()).toList();
        this.zone = zone;
        this.words = words;
    }

    /** Null before the second audit with a score. */
    @Nullable
    History history() {
        var moments = runs.reversed().stream().map(this::moment).toList();
        var said = moments.stream().map(Moment::words).collect(Collectors.joining(", "));
        var line = Timeline.of(moments, BEST, words.say("paper.history.label", said));
        if (line == null) return null;
        var past = new ArrayList<Past>();
        for (int n = 0; n < runs.size(); n++) past.add(past(n));
        return new History(line, day(runs.getLast()), day(runs.getFirst()), past);
    }

    private Moment moment(Run run) {
        var at = Objects.requireNonNullElse(run.endedAt(), run.askedAt());
        return new Moment(at, score(run), words.say("audit.score.on", day(run), points(run)));
    }

    private Past past(int n) {
        var run = runs.get(n);
        if (n == runs.size() - 1) return new Past(day(run), points(run), words.say("paper.history.first"));
        // In whole points, as both are shown, so that a reader can subtract.
        long by = rounded(run) - rounded(runs.get(n + 1));
        return new Past(
                day(run), points(run), words.say("paper.history.change", by > 0 ? 1 : by < 0 ? -1 : 0, Math.abs(by)));
    }

    private String points(Run run) {
        return words.numbers().count(rounded(run));
    }

    private static long rounded(Run run) {
        return Score.points(score(run));
    }

    private static double score(Run run) {
        return run.score().orElse(0);
    }

    private String day(Run run) {
        var at = run.endedAt();
        return words.dates().fullDay(at == null ? null : LocalDate.ofInstant(at, zone));
    }
}
