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
import app.outboard.reports.page.BlockKind;
import app.outboard.reports.page.Lead;
import app.outboard.reports.page.PlainText;
import app.outboard.reports.page.ReportPage;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A published report as a mail: the sentences that sum it up, the two figures, and the PDF for the rest. */
final class ReportMail {
    private final Stationery stationery;
    private final Texts texts;

    ReportMail(Stationery stationery, Texts texts) {
        this.stationery = stationery;
        this.texts = texts;
    }

    /**
     * What the template shows.
     *
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
            @Nullable String attached,
            @Nullable String link,
            String by,
            String why,
            @Nullable String wayOut) {}

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
        var words = words(page, pdf != null, link, listed);
        var replyTo = schedule.replyTo();
        return new Draft(
                scope.client(),
                "report",
                effect,
                to,
                listed ? copies(schedule, to) : List.of(),
                replyTo == null ? null : Mailbox.of(replyTo),
                letterhead.sender(),
                line(page.client() + ": Pinterest, " + page.period()),
                stationery.html("reports/mail", Map.of("mail", words), letterhead),
                text(page, words) + letterhead.signature(),
                letterhead.with(
                        pdf == null
                                ? List.of()
                                : List.of(Enclosure.attached(
                                        scope.slug() + "-" + month + ".pdf", "application/pdf", pdf.bytes()))),
                listed);
    }

    /** With the first recipient's mail alone: else whoever gets copies would have one for each. */
    private static List<Mailbox> copies(Schedule schedule, Mailbox to) {
        return to.address().equals(schedule.recipients().getFirst())
                ? schedule.copies().stream().map(Mailbox::of).toList()
                : List.of();
    }

    private Words words(ReportPage page, boolean attached, @Nullable String link, boolean listed) {
        return new Words(
                page.client() + ": " + page.title(),
                page.period() + " · " + page.about(),
                page.blocks().stream()
                        .filter(block -> block.kind().equals(BlockKind.SUMMARY.key()))
                        .flatMap(block -> block.sentences().stream())
                        .toList(),
                page.blocks().stream().flatMap(block -> block.leads().stream()).toList(),
                page.notes(),
                attached ? texts.say("reports.mail.attached") : null,
                link,
                page.by(),
                texts.say(listed ? "reports.mail.why" : "reports.mail.test", page.agency()),
                listed ? Mails.WAY_OUT : null);
    }

    private String text(ReportPage page, Words words) {
        var end = words.wayOut() == null ? "" : texts.say("reports.mail.end") + ": " + words.wayOut() + "\n";
        var link = words.link() == null ? "" : texts.say("reports.mail.online") + " " + words.link() + "\n\n";
        return PlainText.of(page).text() + "\n" + link + words.why() + "\n" + end;
    }

    /** Names may hold anything; a subject may not. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }
}
