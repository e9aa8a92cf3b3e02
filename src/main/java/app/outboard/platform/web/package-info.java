/**
 * What every page needs and no page should think about: routes behind doors, rendering, forms, flash messages, the
 * token against forged posts, security headers, error pages and assets. Knows neither the database nor any feature.
 */
@NullMarked
package app.outboard.platform.web;

import org.jspecify.annotations.NullMarked;
