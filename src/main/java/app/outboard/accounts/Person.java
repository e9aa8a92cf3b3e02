package app.outboard.accounts;

import app.outboard.ids.PersonId;

/**
 * Somebody who signs in.
 *
 * @param shortcuts whether keys move between pages
 * @param theme {@code light}, {@code dark}, or empty for what the device prefers
 */
public record Person(PersonId id, String email, String name, boolean shortcuts, String theme) {}
