package app.outboard.platform.pdf;

/**
 * What stands around printed pages and in a PDF's own description; templates know it as {@code paper}.
 *
 * @param title of the document, as its window shows it
 * @param author who answers for it: an agency
 * @param subject what it is about, in a sentence
 * @param head above every page at the left
 * @param about above every page at the right
 * @param livery whose it is: colour, logo, footer
 * @param language as HTML writes it: {@code en}
 */
public record Paper(
        String title, String author, String subject, String head, String about, Livery livery, String language) {}
