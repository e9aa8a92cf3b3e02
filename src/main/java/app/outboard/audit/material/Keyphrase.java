package app.outboard.audit.material;

import org.jspecify.annotations.Nullable;

/** A keyword of the client's list. */
public record Keyphrase(String phrase, @Nullable Long monthlySearches) {}
