package app.outboard.accounts;

/**
 * Somebody who came with a token.
 *
 * @param member looks at the agency as a viewer would, in nobody's name
 * @param subject what of the agency's the token stands for
 */
public record Guest(Member member, long subject) {}
