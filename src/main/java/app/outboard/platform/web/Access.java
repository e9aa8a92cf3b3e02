package app.outboard.platform.web;

import io.javalin.security.RouteRole;

/** Who may come in where no agency is concerned. */
public enum Access implements RouteRole {
    /** Everybody. */
    OPEN,
    /** Whoever is signed in. */
    PERSON
}
