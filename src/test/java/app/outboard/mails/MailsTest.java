package app.outboard.mails;

import static app.outboard.schema.Tables.SCHEDULED_TASKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.ids.MailId;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.mail.Enclosure;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.SmtpSettings;
import app.outboard.platform.text.Texts;
import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mails are wanted at a time long after today's, so that the program's own runner leaves their jobs to the test. */
class MailsTest {
    private static final GreenMail POST = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final URI BASE = URI.create("https://outboard.example");

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private Instant now = Instant.parse("2099-01-01T10:00:00Z");
    private Optional<String> wayIn = Optional.empty();
    private final Mailing mailing = mailing(POST.getSmtp().getPort());
    private final Member harbor = app.world().harbor();

    static {
        POST.start();
    }

    @BeforeEach
    void an_empty_letter_box() throws Exception {
        POST.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void the_post_closes() {
        POST.stop();
    }

    @Test
    void a_mail_goes_out_whole_and_once() throws Exception {
        var draft = draft("report:1:2026-10", "mia@bakery.example", true);
        var id = put(draft).orElseThrow();
        assertThat(put(draft)).as("the same effect for the same recipient").isEmpty();
        run(id);
        run(id);
        var mails = POST.getReceivedMessages();
        assertThat(mails).as("one for the recipient, one copy").hasSize(2);
        var mail = mails[0];
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Harbor & Co <outboard@harbor.example>");
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("max@harbor.example");
        assertThat(mail.getSubject()).isEqualTo("Klicks im März ✓");
        assertThat(mail.getMessageID()).matches("<[0-9a-f]{32}@outboard\\.example>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(types(mail)).containsExactly("text/plain", "text/html", "image/png", "application/pdf");
        var body = GreenMailUtil.getWholeMessage(mail);
        assertThat(body).contains("Content-ID: <chart>").doesNotContain("way-out.invalid");
        assertThat(state(id)).isEqualTo("sent");
    }

    @Test
    void the_address_one_comes_in_by_is_put_in_as_the_letter_leaves() throws Exception {
        var plain = draft("way-in", "mia@bakery.example", false);
        var led = new Draft(
                null,
                "test",
                "way-in",
                plain.to(),
                List.of(),
                null,
                "Harbor",
                "Come in",
                "<a href=\"" + Mails.WAY_IN + "\">in</a>",
                Mails.WAY_IN,
                List.of(),
                false);
        var id = put(led).orElseThrow();
        wayIn = Optional.empty();
        run(id);
        assertThat(state(id)).isEqualTo("held");
        assertThat(POST.getReceivedMessages()).isEmpty();
        assertThat(mailing.verbs().send(harbor, id)).isTrue();
        wayIn = Optional.of("/enter/secret");
        run(id);
        var body = GreenMailUtil.getWholeMessage(POST.getReceivedMessages()[0]).replace("=\r\n", "");
        assertThat(body).contains("https://outboard.example/enter/secret").doesNotContain("way-in.invalid");
        assertThat(text("select html || body from mail where id = ?", id.value()))
                .doesNotContain("secret");
    }

    @Test
    void names_put_nothing_into_the_headers() throws Exception {
        var plain = draft("bent", "mia@bakery.example", false);
        var bent = new Draft(
                plain.client(),
                plain.kind(),
                plain.effect(),
                plain.to(),
                List.of(),
                null,
                "Har\tbor\r\nBcc: eve@evil.example",
                "Clicks\r\nBcc: eve@evil.example",
                plain.html(),
                plain.text(),
                List.of(),
                false);
        run(put(bent).orElseThrow());
        var mails = POST.getReceivedMessages();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getSubject()).isEqualTo("Clicks Bcc: eve@evil.example");
        assertThat(mails[0].getHeader("Bcc")).isNull();
    }

    @Test
    void a_mail_sent_again_after_a_crash_bears_the_same_number() throws Exception {
        var id = put(draft("crash", "mia@bakery.example", false)).orElseThrow();
        run(id);
        sql("update mail set state = 'sending' where id = ?", id.value());
        run(id);
        var mails = POST.getReceivedMessages();
        assertThat(mails).hasSize(4);
        assertThat(mails[0].getMessageID()).isEqualTo(mails[2].getMessageID());
        assertThat(mails[0].getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void what_the_server_does_not_take_is_tried_again_later_and_in_the_end_given_up() {
        var away = mailing(1);
        var id = put(draft("away", "mia@bakery.example", false)).orElseThrow();
        run(away, id);
        assertThat(state(id)).isEqualTo("queued");
        assertThat(text("select reason from mail where id = ?", id.value())).contains("127.0.0.1");
        assertThat(waiting(id)).as("when the next try is").contains(now.plus(Duration.ofMinutes(1)));
        for (int tries = 2; tries <= 6; tries++) run(away, id);
        assertThat(state(id)).isEqualTo("failed");
        assertThat(mailing.verbs().send(harbor, id)).isTrue();
        run(id);
        assertThat(state(id)).isEqualTo("sent");
    }

    @Test
    void without_a_server_mails_wait_and_say_why() {
        var unset = mailing(0);
        var id = app.database()
                .database()
                .write(harbor, tx -> unset.verbs().put(tx, harbor, draft("unset", "mia@bakery.example", false)))
                .orElseThrow();
        assertThat(state(id)).isEqualTo("held");
        var page = app.as(Cast.MAX).get("/harbor/mails?state=held");
        assertThat(page.text()).contains("Sending is not set up", "OUTBOARD_SMTP_URL", "Sending was not set up.");
        assertThat(page.document().select("form[action$=/send]")).isEmpty();
        assertThat(unset.verbs().send(harbor, id)).isFalse();
    }

    @Test
    void a_client_put_apart_gets_none() {
        var florist = app.world().florist();
        var id = put(of(florist, draft("late", "flo@florist.example", false))).orElseThrow();
        sql(
                "update client set archived_at = now() where id = ?",
                florist.client().value());
        run(id);
        sql(
                "update client set archived_at = null where id = ?",
                florist.client().value());
        assertThat(state(id)).isEqualTo("held");
        assertThat(text("select reason from mail where id = ?", id.value())).isEqualTo("archived");
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void one_press_ends_mails_that_come_by_themselves() throws Exception {
        run(put(draft("first", "pia@bakery.example", true)).orElseThrow());
        var header = POST.getReceivedMessages()[0].getHeader("List-Unsubscribe")[0];
        var address = URI.create(header.replaceAll("[<>\\s]", ""));
        assertThat(address.toString()).startsWith("https://outboard.example/unsubscribe/");
        var anybody = app.browser();
        assertThat(anybody.get(address.getPath()).text()).contains("No more of these mails?", "pia@bakery.example");
        run(put(draft("second", "pia@bakery.example", true)).orElseThrow());
        assertThat(POST.getReceivedMessages()).as("asking ends nothing").hasSize(4);

        var ended = anybody.postExactly(
                address.getPath(), it -> it.header("Sec-Fetch-Site", "cross-site"), "List-Unsubscribe", "One-Click");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.text()).contains("You get no more of these mails");
        var third = put(draft("third", "pia@bakery.example", true)).orElseThrow();
        run(third);
        assertThat(state(third)).isEqualTo("held");
        run(put(draft("asked for", "pia@bakery.example", false)).orElseThrow());
        assertThat(POST.getReceivedMessages()).hasSize(6);

        var max = app.as(Cast.MAX);
        var page = max.get("/harbor/mails");
        assertThat(page.text()).contains("They want no more mails", "pia@bakery.example");
        max.post("/harbor/mails/admit", "recipient", "pia@bakery.example");
        assertThat(max.get("/harbor/mails").text()).doesNotContain("They want no more mails");
        var swapped = address.getPath()
                .replaceFirst("/[0-9]+\\.", "/" + app.world().rival().agency().value() + ".");
        assertThat(anybody.get(swapped).status()).isEqualTo(404);
        assertThat(anybody.get("/unsubscribe/" + harbor.agency().value() + ".never-was-a-token-of-ours")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_asks_for_the_digest_wants_mails_again() {
        var max = app.as(Cast.MAX);
        for (var agency : List.of(harbor, app.world().rival())) refuse(agency, Cast.MAX.email());
        max.post("/account/digest", "time_zone", "Europe/Berlin");
        assertThat(max.get("/harbor/mails").text()).contains("They want no more mails");
        max.post("/account/digest", "digest", "on", "time_zone", "Europe/Berlin");
        assertThat(max.get("/harbor/mails").text()).doesNotContain("They want no more mails");
        assertThat(refusals(app.world().rival())).as("no member there").isEqualTo(1);
    }

    private static void refuse(Member agency, String email) {
        app.database()
                .arrange(
                        agency.agency().value(),
                        sql -> sql.execute(
                                "insert into mail_refusal (agency_id, recipient, at) values (?, ?, now())",
                                agency.agency().value(),
                                email));
    }

    private static int refusals(Member agency) {
        return app.database().arrange(agency.agency().value(), sql -> sql.fetchCount(sql.selectFrom("mail_refusal")));
    }

    @Test
    void bodies_and_files_go_after_a_month_and_the_line_stays() {
        var id = put(draft("old", "old@bakery.example", false)).orElseThrow();
        run(id);
        now = now.plus(Duration.ofDays(31));
        var young = put(draft("young", "old@bakery.example", false)).orElseThrow();
        job(mailing, TidyJob.NAME).run(String.valueOf(harbor.agency().value()));
        assertThat(text("select coalesce(html, 'gone') || coalesce(body, ' gone') from mail where id = ?", id.value()))
                .isEqualTo("gone gone");
        assertThat(text("select count(*)::text from mail_enclosure where mail_id = ?", id.value()))
                .isEqualTo("0");
        assertThat(text("select html from mail where id = ?", young.value())).contains("cid:chart");
        assertThat(state(id)).isEqualTo("sent");
        assertThat(mailing.verbs().send(harbor, id)).isFalse();
    }

    @Test
    void the_log_is_the_agencys_own_and_can_be_ordered() {
        put(draft("b", "bea@log.example", false));
        put(draft("a", "ada@log.example", false));
        var theirs = app.world().rival();
        app.database()
                .database()
                .write(theirs, tx -> mailing.verbs().put(tx, theirs, draft("c", "rita@log.example", false)));
        var page = app.as(Cast.BEN).get("/harbor/mails?sort=to&state=queued");
        var to = page.document().select("tbody td:nth-child(2)").eachText().stream()
                .filter(it -> it.contains("log.example"))
                .toList();
        assertThat(to).containsExactly("ada@log.example and 1 copy", "bea@log.example and 1 copy");
        assertThat(page.body()).contains("&lt;b&gt;bold&lt;/b&gt;").doesNotContain("<b>bold");
        assertThat(app.as(Cast.VERA).get("/harbor/mails").status()).isEqualTo(403);
    }

    private Mailing mailing(int port) {
        var smtp = port == 0
                ? null
                : new SmtpSettings("127.0.0.1", port, false, true, null, null, Mailbox.of("outboard@harbor.example"));
        var database = app.database().database();
        return new Mailing(
                database,
                new Colleagues(database),
                new Brands(database, new Trail(() -> now)),
                new Trail(() -> now),
                smtp,
                () -> BASE,
                (tx, operator, effect) -> wayIn,
                new Texts(),
                () -> now,
                () -> {});
    }

    private static Draft draft(String effect, String to, boolean listed) {
        return new Draft(
                null,
                "test",
                effect,
                new Mailbox("Mia <b>bold</b>", to),
                List.of(Mailbox.of("copy@bakery.example")),
                Mailbox.of("max@harbor.example"),
                "Harbor & Co",
                effect.length() == 1 ? "<b>bold</b>" : "Klicks im März ✓",
                "<p><img src=\"cid:chart\" alt=\"\"></p><a href=\"" + Mails.WAY_OUT + "\">end</a>",
                "Clicks\n" + Mails.WAY_OUT + "\n",
                List.of(
                        Enclosure.shown("chart", "chart.png", "image/png", new byte[] {1, 2, 3}),
                        Enclosure.attached("report.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.UTF_8))),
                listed);
    }

    private static Draft of(ClientScope client, Draft it) {
        return new Draft(
                client.client(),
                it.kind(),
                it.effect(),
                it.to(),
                it.copies(),
                it.replyTo(),
                it.fromName(),
                it.subject(),
                it.html(),
                it.text(),
                it.enclosures(),
                it.listed());
    }

    private Optional<MailId> put(Draft draft) {
        return app.database().database().write(harbor, tx -> mailing.verbs().put(tx, harbor, draft));
    }

    private void run(MailId id) {
        run(mailing, id);
    }

    private void run(Mailing by, MailId id) {
        job(by, SendJob.NAME)
                .run("{\"v\":1,\"agency\":%d,\"mail\":%d}"
                        .formatted(harbor.agency().value(), id.value()));
    }

    private static Job job(Mailing by, String name) {
        return by.jobs().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Instant> waiting(MailId id) {
        return app.database()
                .arrange(sql -> sql.selectFrom(SCHEDULED_TASKS)
                        .where(SCHEDULED_TASKS.TASK_NAME.eq(SendJob.NAME))
                        .and(SCHEDULED_TASKS.TASK_INSTANCE.startsWith(
                                harbor.agency().value() + "-" + id.value() + "-"))
                        .fetch(row -> row.get(SCHEDULED_TASKS.EXECUTION_TIME).toInstant()));
    }

    private String state(MailId id) {
        return text("select state from mail where id = ?", id.value());
    }

    private @Nullable String text(String query, Object... values) {
        return app.database()
                .arrange(
                        harbor.agency().value(),
                        sql -> sql.fetchSingle(query, values).get(0, String.class));
    }

    private void sql(String statement, Object... values) {
        app.database().arrange(harbor.agency().value(), sql -> sql.execute(statement, values));
    }

    private static List<String> types(MimeMessage mail) throws Exception {
        var types = new ArrayList<String>();
        collect(mail, types);
        return types;
    }

    private static void collect(Part part, List<String> types) throws Exception {
        if (part.getContent() instanceof Multipart parts)
            for (int i = 0; i < parts.getCount(); i++) collect(parts.getBodyPart(i), types);
        else
            types.add(part.getContentType()
                    .replaceAll(";.*", "")
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("(?s)[;\\s].*", ""));
    }
}
