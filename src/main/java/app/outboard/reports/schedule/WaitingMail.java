package app.outboard.reports.schedule;

import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import app.outboard.mails.Draft;
import app.outboard.mails.Mails;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells whoever settled a schedule what its report waits for. */
final class WaitingMail {
    private static final int MOST_DAYS = 40;

    private final Stationery stationery;
    private final Brands brands;
    private final Mails mails;
    private final Texts texts;
    private final Dates dates = new Dates(Locale.ENGLISH);

    WaitingMail(Stationery stationery, Brands brands, Mails mails, Texts texts) {
        this.stationery = stationery;
        this.brands = brands;
        this.mails = mails;
        this.texts = texts;
    }

    record Words(String title, String text, String href, String action, String why) {}

    /** Days are missing: which. */
    Draft missing(ClientScope scope, Mailbox to, YearMonth month, ReportId report, List<LocalDate> days) {
        var named = days.stream().limit(MOST_DAYS).map(dates::day).collect(Collectors.joining(", "))
                + (days.size() > MOST_DAYS ? " …" : "");
        var text = texts.say("reports.mail.missing.text", scope.name(), dates.month(month), days.size(), named);
        return draft(scope, to, month, "missing", text, address(scope, report));
    }

    /** It is to be looked at and published. */
    Draft review(ClientScope scope, Mailbox to, YearMonth month, ReportId report) {
        var text = texts.say("reports.mail.review.text", scope.name(), dates.month(month));
        return draft(scope, to, month, "review", text, address(scope, report));
    }

    private Draft draft(ClientScope scope, Mailbox to, YearMonth month, String what, String text, String href) {
        var letterhead = brands.letterhead(scope.member());
        var words = new Words(
                texts.say("reports.mail." + what + ".title", scope.name(), dates.month(month)),
                text,
                href,
                texts.say("reports.mail.open"),
                texts.say("reports.mail.manager.why"));
        return new Draft(
                scope.client(),
                "report-" + what,
                "report-" + what + ":" + scope.client().value() + ":" + month,
                to,
                List.of(),
                null,
                letterhead.sender(),
                words.title(),
                stationery.html("reports/mail_manager", Map.of("mail", words), letterhead),
                words.title() + "\n\n" + text + "\n\n" + href + "\n\n" + words.why() + "\n" + letterhead.signature(),
                letterhead.with(List.of()),
                false);
    }

    private String address(ClientScope scope, ReportId report) {
        return mails.base()
                .resolve(
                        "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/reports/" + report.value())
                .toString();
    }
}
