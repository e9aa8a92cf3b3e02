/**
 * Audits as they are run: asked for, judged, compared with the run before, scored and kept. Owns the tables audit_run and
 * audit_result, and writes what a run does to a finding.
 */
@NullMarked
package app.outboard.audit.run;

import org.jspecify.annotations.NullMarked;
