package app.outboard.audit.words;

/**
 * A word of a text.
 *
 * @param folded in small letters, without accents
 * @param stem what its forms have in common
 * @param filler too common to say what a text is about
 */
public record Word(String folded, String stem, boolean filler) {}
