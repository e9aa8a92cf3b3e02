package app.outboard.platform.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import io.javalin.security.RouteRole;
import java.util.function.BiConsumer;

/**
 * Declares the routes behind one door. The role says who may come in, the handler's type demands the proof.
 *
 * @param <S> the proof that the door grants
 */
public final class Routes<S> {
    private final RouteTable table;
    private final Door<S> door;

    Routes(RouteTable table, Door<S> door) {
        this.table = table;
        this.door = door;
    }

    public Routes<S> get(String path, RouteRole role, Handle<S> handle) {
        table.add(HandlerType.GET, path, role, false, ctx -> enter(ctx, role, handle));
        return this;
    }

    public Routes<S> post(String path, RouteRole role, Handle<S> handle) {
        table.add(HandlerType.POST, path, role, false, withoutFiles(role, handle));
        return this;
    }

    /**
     * A post of somebody who has no cookie yet, and so no token: it must come from a page of ours or from no page at all,
     * and may do nothing in anybody's name.
     */
    public Routes<S> strangersPost(String path, RouteRole role, Handle<S> handle) {
        table.add(
                HandlerType.POST,
                path,
                role,
                false,
                ctx -> enter(ctx, role, (context, scope) -> {
                    if (context.isMultipart()) table.errors().show(context, 415);
                    else if (Csrf.isSameOrigin(context)) handle.handle(context, scope);
                    else table.errors().show(context, 403, "stale");
                }));
        return this;
    }

    /**
     * A post whose address is the proof: it holds a secret nobody can guess, and whoever sends it, say a mail program, has
     * no page of ours to take a token from. Nothing of its body is read.
     */
    public Routes<S> postByAddress(String path, RouteRole role, Handle<S> handle) {
        table.add(HandlerType.POST, path, role, false, ctx -> enter(ctx, role, handle));
        return this;
    }

    /** A post that carries files; elsewhere files are refused before they are read. */
    public Routes<S> upload(String path, RouteRole role, Handle<S> handle) {
        table.add(HandlerType.POST, path, role, true, guarded(role, handle));
        return this;
    }

    /** Server-sent events. The handler keeps the client alive and closes it; proxies want a comment every 20 seconds. */
    public Routes<S> events(String path, RouteRole role, BiConsumer<SseClient, S> handle) {
        return get(path, role, (ctx, scope) -> new SseHandler(client -> handle.accept(client, scope)).handle(ctx));
    }

    private Handler guarded(RouteRole role, Handle<S> handle) {
        return ctx -> enter(ctx, role, (context, scope) -> {
            if (table.csrf().passes(context)) handle.handle(context, scope);
            else table.errors().show(context, 403, "stale");
        });
    }

    /** Asked before the token is, which stands in the body. */
    private Handler withoutFiles(RouteRole role, Handle<S> handle) {
        return ctx -> {
            if (ctx.isMultipart())
                enter(ctx, role, (context, scope) -> table.errors().show(context, 415));
            else guarded(role, handle).handle(ctx);
        };
    }

    private void enter(Context ctx, RouteRole role, Handle<S> handle) throws Exception {
        switch (door.open(ctx, role)) {
            case Entry.Granted<S> granted -> handle.handle(ctx, granted.scope());
            case Entry.SignIn<S> anonymous -> SignIn.send(ctx);
            case Entry.Unknown<S> stranger -> table.errors().show(ctx, 404);
            case Entry.Forbidden<S> colleague -> table.errors().show(ctx, 403);
            case Entry.Answered<S> said -> {}
            case Entry.Moved<S> moved -> Next.see(ctx, moved.path());
        }
    }
}
