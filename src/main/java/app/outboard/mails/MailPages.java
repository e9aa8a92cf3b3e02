package app.outboard.mails;

import app.outboard.accounts.Member;
import app.outboard.ids.MailId;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;

/** The agency's log of mails: what went out, what waits and why, who wants none. */
final class MailPages {
    private final Mails mails;
    private final TestMail testMail;
    private final Texts texts;
    private final Flashes flashes;

    MailPages(Mails mails, TestMail testMail, Texts texts, Flashes flashes) {
        this.mails = mails;
        this.testMail = testMail;
        this.texts = texts;
        this.flashes = flashes;
    }

    void index(Context ctx, Member member) {
        var request = MailRequest.read(ctx::queryParam);
        var view = new MailView(member, mails.page(member, request), request, mails.sends(), texts);
        ctx.render("mails/index.html", Map.of("page", view.page()));
    }

    void send(Context ctx, Member member) {
        if (!mails.send(member, id(ctx))) throw new NotFoundResponse();
        flashes.good(ctx, Text.of("mails.done.queued"));
        Next.see(ctx, MailView.path(member));
    }

    void test(Context ctx, Member member) {
        testMail.put(member)
                .ifPresentOrElse(
                        address -> flashes.good(ctx, Text.of("mails.done.test", address)),
                        () -> flashes.bad(ctx, Text.of("mails.unset")));
        Next.see(ctx, MailView.path(member));
    }

    void admit(Context ctx, Member member) {
        var recipient = Form.of(ctx).line("recipient");
        if (mails.admit(member, recipient)) flashes.good(ctx, Text.of("mails.done.admitted", recipient));
        Next.see(ctx, MailView.path(member));
    }

    private static MailId id(Context ctx) {
        var said = ctx.pathParam("mail");
        if (!said.matches("[0-9]{1,18}")) throw new NotFoundResponse();
        return new MailId(Long.parseLong(said));
    }
}
