package app.outboard.demo.invented;

import java.time.Instant;

/**
 * A file as Pinterest, or a person, would have made it.
 *
 * @param downloadedAt when it would have been downloaded
 */
public record MadeFile(String name, Instant downloadedAt, String text) {}
