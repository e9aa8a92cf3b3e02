package app.outboard.platform.web;

import io.javalin.security.RouteRole;

/** Who may come in where no agency is concerned. */
public enum Access implements RouteRole {
    /** Everybody. */
    OPEN,
    /** Whoever has the address of something that was shared, which is a secret. */
    GUEST,
    /** Whoever is signed in. */
    PERSON
}
