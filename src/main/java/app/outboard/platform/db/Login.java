package app.outboard.platform.db;

/** A database role and its password. */
public record Login(String user, String password) {
    /** Without the password, so that no log ever holds it. */
    @Override
    public String toString() {
        return user;
    }
}
