package app.outboard.readers;

import app.outboard.clients.ClientScope;

/** Where client people come in and read, and where the agency decides who they are. */
final class Paths {
    static final String DOOR = "/read/{agency}";
    static final String CLIENT = DOOR + "/{client}";
    static final String REPORTS = CLIENT + "/reports";
    static final String REPORT = REPORTS + "/{report}";
    static final String ENTER = "/enter/{token}";
    static final String ACCESS = "/{agency}/clients/{client}/access";

    private Paths() {}

    /** Where client people of an agency ask for a link. */
    static String door(String agencySlug) {
        return "/read/" + agencySlug;
    }

    static String of(ClientScope client) {
        return door(client.member().house().slug()) + "/" + client.slug();
    }

    static String enter(String token) {
        return "/enter/" + token;
    }

    static String access(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/access";
    }
}
