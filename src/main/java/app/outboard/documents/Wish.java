package app.outboard.documents;

/**
 * A document somebody wants.
 *
 * @param kind whose {@link Maker} makes it
 * @param subject what of, a number the maker knows
 * @param name of the file, without its ending: letters, digits and hyphens
 * @param title what the page and the file's window call it
 */
public record Wish(String kind, long subject, String name, String title) {
    public Wish {
        if (!name.matches("[A-Za-z0-9-]+")) throw new IllegalArgumentException(name);
    }
}
