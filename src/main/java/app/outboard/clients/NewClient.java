package app.outboard.clients;

import org.jspecify.annotations.Nullable;

/**
 * What it takes to add a client: a name is enough.
 *
 * @param slug the wished address, or null to derive one from the name
 * @param website its site, or empty
 */
public record NewClient(String name, @Nullable String slug, String website) {}
