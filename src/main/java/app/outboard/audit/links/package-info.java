/**
 * Looks at the pages a client's links lead to: whether they work, where they redirect to, what they are called. Polite and
 * in the background; owns {@code link_check} and {@code link_checking}. Knows nothing of rules: they ask here.
 */
@NullMarked
package app.outboard.audit.links;

import org.jspecify.annotations.NullMarked;
