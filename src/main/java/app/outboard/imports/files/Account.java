package app.outboard.imports.files;

/**
 * The account most board addresses of a file name.
 *
 * @param name user name, lower case
 * @param boards boards of this account
 * @param of all boards in the file
 */
public record Account(String name, int boards, int of) {
    /** Its part of all boards, 0 to 1. */
    public double share() {
        return (double) boards / of;
    }
}
