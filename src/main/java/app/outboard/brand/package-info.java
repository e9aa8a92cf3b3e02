/**
 * What clients see of an agency wherever its work reaches them: logos, a colour, a sender's name, a footer. Pages, paper
 * and mails take it finished, with enough contrast whatever was chosen. Owns the tables agency_brand, client_brand,
 * agency_logo and client_logo.
 */
@NullMarked
package app.outboard.brand;

import org.jspecify.annotations.NullMarked;
