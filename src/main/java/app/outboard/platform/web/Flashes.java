package app.outboard.platform.web;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Carries one sentence over a redirect, in a sealed cookie, so that no node has to remember it. */
public final class Flashes {
    private static final String COOKIE = "outboard-flash";
    /** Cookies end at 4 KiB; a sentence of our own never comes near. */
    private static final int LONGEST = 1_000;

    private final Texts texts;
    private final Cookies cookies;
    private final Seal seal;

    Flashes(Texts texts, Cookies cookies, Seal seal) {
        this.texts = texts;
        this.cookies = cookies;
        this.seal = seal;
    }

    /** It worked. */
    public void good(Context ctx, Text text) {
        put(ctx, "good", text);
    }

    /** It did not, and why. */
    public void bad(Context ctx, Text text) {
        put(ctx, "bad", text);
    }

    /** Something to know. */
    public void note(Context ctx, Text text) {
        put(ctx, "note", text);
    }

    private void put(Context ctx, String kind, Text text) {
        var said = texts.say(text);
        var flash = new Flash(kind, said.substring(0, Math.min(LONGEST, said.length())));
        var packed = flash.packed();
        cookies.set(ctx, COOKIE, packed + "." + seal.of(ctx, COOKIE + packed), 60);
    }

    /** The sentence to show now; it will not be shown again. */
    @Nullable
    Flash take(Context ctx) {
        var value = cookies.get(ctx, COOKIE);
        if (value == null) return null;
        cookies.drop(ctx, COOKIE);
        int dot = value.indexOf('.');
        if (dot < 0) return null;
        var packed = value.substring(0, dot);
        return seal.matches(ctx, COOKIE + packed, value.substring(dot + 1)) ? Flash.unpacked(packed) : null;
    }
}
