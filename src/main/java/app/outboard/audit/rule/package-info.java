/**
 * What a rule of the audit is and what it says: its settings, its judgement, its cases. Pure values; the rules themselves
 * stand in {@code audit.rules}, what they look at in {@code audit.material}.
 */
@NullMarked
package app.outboard.audit.rule;

import org.jspecify.annotations.NullMarked;
