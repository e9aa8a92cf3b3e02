/**
 * What became of what audits found: whose it is, what was done, whether it is fixed, and how that is known. Owns the
 * tables finding, finding_act and rule_answer.
 */
@NullMarked
package app.outboard.audit.finding;

import org.jspecify.annotations.NullMarked;
