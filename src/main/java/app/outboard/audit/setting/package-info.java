/**
 * What audits are judged by: thresholds and severities, languages, words and the schedule, each an agency's own or else
 * the usual, and a client's where it differs. Owns the tables rule_setting and word_list.
 */
@NullMarked
package app.outboard.audit.setting;

import org.jspecify.annotations.NullMarked;
