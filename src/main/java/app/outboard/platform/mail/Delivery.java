package app.outboard.platform.mail;

/** What became of a try to send. */
public sealed interface Delivery {
    /** The server took it. */
    record Taken() implements Delivery {}

    /**
     * It did not.
     *
     * @param reason in the server's own words
     * @param lasting whether another try would end the same way
     */
    record Failed(String reason, boolean lasting) implements Delivery {}
}
