/**
 * The rules of the audit, a package for each section and a small class for each rule, and the rulebook that lists them.
 * To add one: its class, its line in the rulebook, its words in {@code messages/rules.properties}, its test.
 */
@NullMarked
package app.outboard.audit.rules;

import org.jspecify.annotations.NullMarked;
