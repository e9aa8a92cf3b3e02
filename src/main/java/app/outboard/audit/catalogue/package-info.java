/** The catalogue of the audit's rules: what each looks at and why, made from the rules themselves. Owns no table. */
@NullMarked
package app.outboard.audit.catalogue;

import org.jspecify.annotations.NullMarked;
