package app.outboard.audit.rule;

/** How sure a rule is. Scores are made of A and B alone. */
public enum Certainty {
    /** Pinterest itself says it. */
    A,
    /** Several practitioners or an official partner agree. */
    B,
    /** Common advice on thin or mixed evidence. */
    C;

    public boolean isScored() {
        return this != C;
    }
}
