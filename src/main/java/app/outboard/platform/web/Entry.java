package app.outboard.platform.web;

import java.util.function.Function;

/** What a door answers. */
public sealed interface Entry<S> {
    record Granted<S>(S scope) implements Entry<S> {}

    /** Nobody is signed in: on to the sign-in page. */
    record SignIn<S>() implements Entry<S> {}

    /** A stranger, or nothing there: both look the same. */
    record Unknown<S>() implements Entry<S> {}

    /** A colleague who lacks the role. */
    record Forbidden<S>() implements Entry<S> {}

    /** The door has said itself why not. */
    record Answered<S>() implements Entry<S> {}

    /** The address is an old one. */
    record Moved<S>(String path) implements Entry<S> {}

    /** The next door behind this one. */
    default <T> Entry<T> then(Function<S, Entry<T>> next) {
        return switch (this) {
            case Granted<S> granted -> next.apply(granted.scope());
            case SignIn<S> anonymous -> new SignIn<>();
            case Unknown<S> stranger -> new Unknown<>();
            case Forbidden<S> colleague -> new Forbidden<>();
            case Answered<S> said -> new Answered<>();
            case Moved<S> moved -> new Moved<>(moved.path());
        };
    }
}
