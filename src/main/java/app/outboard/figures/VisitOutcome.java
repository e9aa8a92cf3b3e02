package app.outboard.figures;

/**
 * What storing a list of sessions did, in pages.
 *
 * @param fresh known now, unknown before
 * @param changed known before with other figures, replaced by this list
 * @param same as they stood
 * @param kept differing, but what stood is a newer download and stays
 * @param linked to which a Pin known leads
 */
public record VisitOutcome(int fresh, int changed, int same, int kept, int linked) {
    public boolean changesAnything() {
        return fresh + changed > 0;
    }
}
