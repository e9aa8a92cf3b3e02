package app.outboard.testing;

/** The people of the {@link World}, by what they may do. */
public enum Cast {
    /** Owns Harbor. */
    ANA("ana@harbor.example", "Ana Keller"),
    /** Manager at Harbor. */
    MAX("max@harbor.example", "Max Osei"),
    /** Analyst at Harbor. */
    BEN("ben@harbor.example", "Ben Larsen"),
    /** Viewer at Harbor. */
    VERA("vera@harbor.example", "Vera Lima"),
    /** Owns Rival, and has no business at Harbor. */
    RITA("rita@rival.example", "Rita Moreau");

    /** Everybody's. */
    public static final String PASSWORD = "gravel lantern teapot nine";

    private final String email;
    private final String fullName;

    Cast(String email, String fullName) {
        this.email = email;
        this.fullName = fullName;
    }

    public String email() {
        return email;
    }

    public String fullName() {
        return fullName;
    }
}
