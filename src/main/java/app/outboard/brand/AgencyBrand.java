package app.outboard.brand;

import org.jspecify.annotations.Nullable;

/**
 * What an agency has settled for all its clients.
 *
 * @param colour null where it has chosen none
 * @param sender empty for the agency's name
 */
record AgencyBrand(@Nullable Paint colour, String sender, String footer) {}
