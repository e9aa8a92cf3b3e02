/**
 * Everything an audit looks at, read once and held in memory: the client's Pins, boards, keywords, links and their
 * figures of the last 90 days. Rules read it and nothing else.
 */
@NullMarked
package app.outboard.audit.material;

import org.jspecify.annotations.NullMarked;
