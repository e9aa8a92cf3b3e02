package app.outboard.audit.paper;

import app.outboard.platform.chart.IntervalMark;
import app.outboard.platform.chart.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A printed audit in finished words, chapter by chapter; templates know it as {@code page}.
 *
 * @param parts the chapters that are shown, by their anchors
 */
record Sheet(
        Cover cover,
        List<Entry> contents,
        Summary summary,
        Works works,
        List<Group> groups,
        String findingsLead,
        Fixed fixed,
        Rules rules,
        List<Term> terms,
        Set<String> parts) {
    /** The chapters, by their anchors, in their order. */
    static final List<String> CHAPTERS = List.of("summary", "works", "findings", "fixed", "rules", "terms");

    public boolean shows(String chapter) {
        return parts.contains(chapter);
    }

    /** The same with these chapters alone. */
    Sheet showing(Set<String> chapters) {
        var kept = new ArrayList<Entry>();
        boolean keeping = true;
        for (var entry : contents) {
            if (!entry.deep()) keeping = chapters.contains(entry.anchor());
            if (keeping) kept.add(entry);
        }
        return new Sheet(cover, kept, summary, works, groups, findingsLead, fixed, rules, terms, chapters);
    }

    Sheet withoutNotes() {
        return new Sheet(
                cover, contents, summary, works.withoutNotes(), groups, findingsLead, fixed, rules, terms, parts);
    }

    record Cover(
            String agency,
            String title,
            String client,
            @Nullable String website,
            List<Fact> facts) {}

    record Fact(String name, String value) {}

    /** @param deep under the chapter above it */
    record Entry(String anchor, String title, boolean deep) {}

    /**
     * One page a client understands.
     *
     * @param score null where no scored rule ran
     */
    record Summary(
            @Nullable String score,
            String scoreNote,
            @Nullable String scoreChange,
            List<Bar> sections,
            Lead outbound,
            Lead realCtr,
            String days,
            List<String> well,
            List<Todo> first) {}

    /** @param width of 160 */
    record Bar(String label, String value, String width) {}

    /** @param tone good, bad or quiet */
    record Lead(
            String name,
            String value,
            String says,
            @Nullable String change,
            String tone,
            @Nullable String note) {}

    record Todo(String title, String says, String anchor, String severity) {}

    record Works(
            String lead,
            List<Month> months,
            List<Noted> notes,
            @Nullable String olderNotes,
            List<Table> tables) {
        Works withoutNotes() {
            return new Works(lead, months, List.of(), null, tables);
        }
    }

    /** What people wrote on the timeline for the client to read. */
    record Noted(String when, String text) {}

    /** @param width of 160 */
    record Month(String name, @Nullable String known, String outbound, String ctr, String width) {}

    /**
     * @param note what must be known before the rows are read, or null
     * @param wide figures may be spans
     */
    record Table(
            String anchor,
            String title,
            String about,
            @Nullable String note,
            String subject,
            String scaleFrom,
            String scaleTo,
            @Nullable String usual,
            boolean wide,
            List<Row> rows,
            @Nullable String empty,
            List<String> more) {}

    record Row(
            String name,
            @Nullable String under,
            @Nullable String href,
            String outbound,
            String clicks,
            String ctr,
            @Nullable String badge,
            @Nullable IntervalMark mark) {}

    /** Findings of one severity. */
    record Group(String severity, String title, String about, List<Finding> findings) {}

    record Finding(
            String anchor,
            String title,
            String facts,
            String why,
            String fix,
            @Nullable String status,
            @Nullable String alike,
            List<Head> heads,
            List<Example> examples,
            @Nullable String examplesOf) {
        /** Whether words stand in some column, which take the room that numbers leave. */
        public boolean worded() {
            return heads.stream().anyMatch(head -> !head.number());
        }
    }

    record Head(String label, boolean number) {}

    record Example(
            String name, @Nullable String under, @Nullable String href, List<String> values) {}

    /** @param history null before the second audit */
    record Fixed(String lead, List<String> titles, @Nullable History history) {}

    /** The score as it was, the newest first. */
    record History(Timeline line, String from, String to, List<Past> past) {}

    record Past(String day, String score, String change) {}

    /**
     * @param notRun for want of data
     * @param unanswered until somebody looks
     */
    record Rules(String lead, List<Ran> ran, List<NotRun> notRun, List<NotRun> unanswered) {}

    record Ran(String id, String title, String looked, String outcome, boolean found) {}

    record NotRun(String id, String title, String needs) {}

    record Term(String name, @Nullable String formula, List<String> sentences) {}
}
