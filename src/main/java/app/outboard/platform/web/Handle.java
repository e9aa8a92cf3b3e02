package app.outboard.platform.web;

import io.javalin.http.Context;

/** Answers a request that was let in. */
@FunctionalInterface
public interface Handle<S> {
    void handle(Context ctx, S scope) throws Exception;
}
