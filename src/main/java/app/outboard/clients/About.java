package app.outboard.clients;

import java.util.List;

/**
 * What a client is about.
 *
 * @param accounts its Pinterest accounts, in lower case
 */
public record About(String niche, Colour colour, List<String> tags, List<String> accounts) {}
