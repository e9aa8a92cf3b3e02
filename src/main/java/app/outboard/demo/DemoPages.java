package app.outboard.demo;

import app.outboard.accounts.DemoDoor;
import app.outboard.accounts.Member;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.ErrorPages;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.sse.SseClient;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Coming in without a password, watching the demo being made, removing it. */
final class DemoPages {
    private final Demo demo;
    private final DemoDoor door;
    private final Flashes flashes;
    private final ErrorPages errors;

    DemoPages(Demo demo, DemoDoor door, Flashes flashes, ErrorPages errors) {
        this.demo = demo;
        this.door = door;
        this.flashes = flashes;
        this.errors = errors;
    }

    /** @param eventsUrl where progress comes from; null when the making broke off */
    record Page(@Nullable String eventsUrl, int percent, String againUrl) {}

    /** From the first page: only as long as nobody has set up an agency of their own. */
    void enter(Context ctx) {
        if (!door.isOpen()) {
            Next.see(ctx, "/");
            return;
        }
        demo.begin().ifPresentOrElse(member -> door.enter(ctx, member, address(member)), () -> errors.busy(ctx));
    }

    void show(Context ctx, Member member) {
        var making = demo.making(member).orElseThrow(NotFoundResponse::new);
        if (making.made()) {
            Next.see(ctx, "/" + member.house().slug());
            return;
        }
        var events = making.failed() ? null : address(member) + "/progress";
        ctx.render("demo/making.html", Map.of("page", new Page(events, making.percent(), address(member))));
    }

    void progress(SseClient client, Member member) {
        new MakingStream(() -> demo.making(member)).follow(client);
    }

    void again(Context ctx, Member member) {
        if (demo.making(member).isEmpty()) throw new NotFoundResponse();
        demo.begin();
        Next.see(ctx, address(member));
    }

    void remove(Context ctx, Member member) {
        if (!demo.remove(member)) throw new NotFoundResponse();
        flashes.good(ctx, Text.of("demo.removed"));
        Next.see(ctx, "/");
    }

    private static String address(Member member) {
        return "/" + member.house().slug() + "/demo";
    }
}
