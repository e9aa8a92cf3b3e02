package app.outboard.platform.web;

import io.javalin.security.RouteRole;

/** Who may come in where no agency is concerned. */
public enum Access implements RouteRole {
    /** Everybody. */
    OPEN,
    /** Whoever has the address of something that was shared, which is a secret. */
    GUEST,
    /** Somebody of a client's, who came by a mailed link and reads what belongs to that client. */
    READER,
    /** Whoever is signed in. */
    PERSON
}
