package app.outboard.mails;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.platform.text.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the log of mails into words and links. */
final class MailView {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Member member;
    private final MailPage found;
    private final MailRequest request;
    private final boolean sends;
    private final Texts texts;
    private final String path;
    private final boolean acts;

    MailView(Member member, MailPage found, MailRequest request, boolean sends, Texts texts) {
        this.member = member;
        this.found = found;
        this.request = request;
        this.sends = sends;
        this.texts = texts;
        this.path = path(member);
        this.acts = member.may(Role.MANAGER);
    }

    /**
     * The log in finished words.
     *
     * @param unset said where nothing can be sent
     * @param test where a mail to oneself is asked for, or null
     */
    record Page(
            @Nullable String about,
            @Nullable String unset,
            @Nullable String test,
            List<Choice> states,
            List<Head> heads,
            List<Row> rows,
            @Nullable Blank blank,
            @Nullable String pager,
            @Nullable String previous,
            @Nullable String next,
            List<Refused> refusals) {}

    record Choice(String label, String href, boolean on) {}

    record Head(String label, String href, @Nullable String state) {}

    /** @param send where it is sent now, or null; {@code sendLabel} says what a press does */
    record Row(
            String subject,
            String to,
            String client,
            String at,
            String state,
            String kind,
            @Nullable String reason,
            @Nullable String send,
            String sendLabel) {}

    record Blank(
            String title,
            String text,
            @Nullable String href,
            @Nullable String action) {}

    record Refused(String recipient, String since, @Nullable String admit) {}

    static String path(Member member) {
        return "/" + member.house().slug() + "/mails";
    }

    Page page() {
        boolean nothing = found.rows().isEmpty();
        int first = (request.page() - 1) * MailRequest.SIZE;
        int last = first + found.rows().size();
        return new Page(
                nothing ? null : texts.say("mails.about", found.all()),
                sends ? null : texts.say("mails.unset"),
                sends && acts && member.person() != null ? path + "/test" : null,
                states(),
                Arrays.stream(MailRequest.Column.values()).map(this::head).toList(),
                found.rows().stream().map(this::row).toList(),
                nothing ? blank() : null,
                found.all() > MailRequest.SIZE ? texts.say("mails.pager", first + 1, last, found.all()) : null,
                request.page() > 1 ? request.on(request.page() - 1).url(path) : null,
                last < found.all() ? request.on(request.page() + 1).url(path) : null,
                found.refusals().stream().map(this::refused).toList());
    }

    private List<Choice> states() {
        var choices = new ArrayList<Choice>();
        choices.add(
                new Choice(texts.say("mails.state.all"), request.ofState(null).url(path), request.state() == null));
        for (var state : List.of(State.HELD, State.QUEUED, State.SENT, State.FAILED))
            choices.add(new Choice(
                    texts.say("mails.state." + state.key()),
                    request.ofState(state).url(path),
                    state == request.state()));
        return choices;
    }

    private Head head(MailRequest.Column column) {
        var state = column != request.column() ? null : request.descending() ? "desc" : "asc";
        return new Head(
                texts.say("mails.column." + column.word()),
                request.clicked(column).url(path),
                state);
    }

    private Row row(MailPage.Row mail) {
        boolean waits = mail.state() == State.HELD || mail.state() == State.FAILED;
        boolean sendable = waits && mail.sendable() && acts && sends;
        var sent = mail.sentAt();
        return new Row(
                mail.subject(),
                mail.copies() == 0 ? mail.recipient() : texts.say("mails.copies", mail.recipient(), mail.copies()),
                mail.client() == null ? "" : mail.client(),
                AT.format(sent == null ? mail.createdAt() : sent),
                texts.say("mails.state." + mail.state().key()),
                kind(mail.state()),
                reason(mail),
                sendable ? path + "/" + mail.id().value() + "/send" : null,
                texts.say(mail.state() == State.HELD ? "mails.send" : "mails.send_again"));
    }

    private static String kind(State state) {
        return switch (state) {
            case SENT -> "good";
            case FAILED -> "bad";
            case HELD -> "note";
            case QUEUED, SENDING -> "line";
        };
    }

    private @Nullable String reason(MailPage.Row mail) {
        if (!mail.sendable() && mail.state() != State.SENT) return texts.say("mails.dropped");
        if (mail.reason().isEmpty()) return null;
        return switch (mail.state()) {
            case HELD -> texts.say(Hold.say(mail.reason()));
            case QUEUED -> texts.say("mails.next_try", time(mail.dueAt()), mail.reason());
            case FAILED, SENDING, SENT -> mail.reason();
        };
    }

    private Blank blank() {
        return request.state() != null || request.page() > 1
                ? new Blank(
                        texts.say("mails.none.title"), texts.say("mails.none.text"), path, texts.say("mails.none.all"))
                : new Blank(texts.say("mails.empty.title"), texts.say("mails.empty.text"), null, null);
    }

    private Refused refused(MailPage.Refusal refusal) {
        return new Refused(refusal.recipient(), AT.format(refusal.at()), acts ? path + "/admit" : null);
    }

    private static String time(Instant at) {
        return AT.format(at);
    }
}
