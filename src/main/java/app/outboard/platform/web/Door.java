package app.outboard.platform.web;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;

/**
 * Decides who comes in. The scope it grants is the proof that handlers ask for.
 *
 * @param <S> the proof: a person, a member of an agency, a client's scope
 */
@FunctionalInterface
public interface Door<S> {
    /** Opens for a request, or says why not. */
    Entry<S> open(Context ctx, RouteRole atLeast);
}
