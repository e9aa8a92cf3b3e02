package app.outboard.reports.schedule;

import app.outboard.clients.ClientScope;
import app.outboard.mails.Draft;
import app.outboard.mails.Mails;
import app.outboard.platform.mail.Enclosure;
import app.outboard.platform.mail.Letterhead;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.pdf.Printed;
import app.outboard.platform.text.Texts;
import app.outboard.reports.page.Block;
import app.outboard.reports.page.BlockKind;
import app.outboard.reports.page.Chart;
import app.outboard.reports.page.Lead;
import app.outboard.reports.page.PlainText;
import app.outboard.reports.page.ReportPage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A published report as a mail: the sentences that sum it up, the two figures, and the PDF for the rest. */
final class ReportMail {
    private static final String CHART = "chart";

    private final Stationery stationery;
    private final Texts texts;
    private final ChartPicture picture = new ChartPicture();

    ReportMail(Stationery stationery, Texts texts) {
        this.stationery = stationery;
        this.texts = texts;
    }

    /**
     * What the template shows.
     *
     * @param picture the clicks over the period, or null
     * @param attached says that the PDF is there, or null
     * @param link where the whole report stands, or null
     * @param why they get it
     * @param wayOut where such mails are ended, or null for one somebody asked for
     */
    record Words(
            String title,
            String about,
            List<String> sentences,
            List<Lead> leads,
            List<String> notes,
            @Nullable Picture picture,
            @Nullable String attached,
            @Nullable String link,
            String by,
            String why,
            @Nullable String wayOut) {}

    /**
     * A chart within the mail.
     *
     * @param says the same in words, for who sees no pictures
     * @param key what is dashed in it, and what happened, from left to right
     */
    record Picture(String id, String label, String says, List<String> key) {}

    /** @param pdf to be attached, or null */
    Draft of(
            ClientScope scope,
            Letterhead letterhead,
            Schedule schedule,
            String effect,
            Mailbox to,
            ReportPage page,
            YearMonth month,
            @Nullable Printed pdf,
            @Nullable String link,
            boolean listed) {
        var language = Locale.forLanguageTag(page.language());
        var texts = this.texts.in(language);
        var chart = chart(page);
        var words = words(texts, page, chart, pdf != null, link, listed);
        var enclosures = new ArrayList<Enclosure>();
        if (chart != null)
            enclosures.add(Enclosure.shown(CHART, "chart.png", "image/png", picture.png(chart, letterhead.accent())));
        if (pdf != null)
            enclosures.add(Enclosure.attached(scope.slug() + "-" + month + ".pdf", "application/pdf", pdf.bytes()));
        var replyTo = schedule.replyTo();
        return new Draft(
                scope.client(),
                "report",
                effect,
                to,
                listed ? copies(schedule, to) : List.of(),
                replyTo == null ? null : Mailbox.of(replyTo),
                letterhead.sender(),
                line(texts.say("report.mail.subject", page.client(), page.period())),
                stationery.html("reports/mail", Map.of("mail", words), letterhead, language),
                text(texts, page, words) + letterhead.signature(),
                letterhead.with(enclosures),
                listed);
    }

    /** With the first recipient's mail alone: else whoever gets copies would have one for each. */
    private static List<Mailbox> copies(Schedule schedule, Mailbox to) {
        return to.address().equals(schedule.recipients().getFirst())
                ? schedule.copies().stream().map(Mailbox::of).toList()
                : List.of();
    }

    private static @Nullable Chart chart(ReportPage page) {
        return page.blocks().stream()
                .map(Block::chart)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Picture picture(Texts texts, Chart chart) {
        var panel = chart.panels().getFirst();
        var before = chart.comparison();
        var dashed = before == null ? Stream.<String>of() : Stream.of(texts.say("report.mail.chart.before", before));
        var notes = chart.flags().stream().map(flag -> texts.say("report.mail.chart.note", flag.day(), flag.text()));
        return new Picture(
                CHART,
                panel.label(),
                texts.say("report.mail.chart", panel.label(), panel.says()),
                Stream.concat(dashed, notes).toList());
    }

    private static Words words(
            Texts texts,
            ReportPage page,
            @Nullable Chart chart,
            boolean attached,
            @Nullable String link,
            boolean listed) {
        return new Words(
                page.client() + ": " + page.title(),
                page.period() + " · " + page.about(),
                page.blocks().stream()
                        .filter(block -> block.kind().equals(BlockKind.SUMMARY.key()))
                        .flatMap(block -> block.sentences().stream())
                        .toList(),
                page.blocks().stream().flatMap(block -> block.leads().stream()).toList(),
                page.notes(),
                chart == null ? null : picture(texts, chart),
                attached ? texts.say("report.mail.attached") : null,
                link,
                page.by(),
                texts.say(listed ? "report.mail.why" : "report.mail.test", page.agency()),
                listed ? Mails.WAY_OUT : null);
    }

    private static String text(Texts texts, ReportPage page, Words words) {
        var end = words.wayOut() == null ? "" : texts.say("report.mail.end") + ": " + words.wayOut() + "\n";
        var link = words.link() == null ? "" : texts.say("report.mail.online") + " " + words.link() + "\n\n";
        return PlainText.of(page).text() + "\n" + link + words.why() + "\n" + end;
    }

    /** Names may hold anything; a subject may not. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }
}
