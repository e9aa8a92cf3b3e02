package app.outboard.testing;

import java.net.URI;

/** Somebody of a client's, who was invited and has come in by the link that was handed to them. */
public final class ClientPerson {
    private ClientPerson() {}

    /**
     * A browser in which they may read of one of Harbor's clients. Nothing is mailed by the program under test, so the
     * agency hands the link over.
     */
    public static Browser of(TestApp app, Browser manager, String client, String email) {
        var browser = app.browser();
        enter(browser, link(manager, client, email));
        return browser;
    }

    /** Invites somebody and reads off the path of the link they are to be handed. */
    public static String link(Browser manager, String client, String email) {
        var access = "/harbor/clients/" + client + "/access";
        var made = manager.get(access).submit("form[action=" + access + "]", "email", email);
        if (made.status() != 303) throw new AssertionError(made.text());
        return handedOver(made.follow(), email);
    }

    public static String handedOver(Page access, String email) {
        return URI.create(access.document()
                        .select(".people > li:contains(" + email + ") .share-link input")
                        .val())
                .getPath();
    }

    public static Page enter(Browser browser, String link) {
        return browser.get(link).submit("main form");
    }
}
