package app.outboard.audit.paper;

/** Texts of outside are as long as anybody likes; paper is not. */
final class Cut {
    private Cut() {}

    static String to(String text, int letters) {
        if (text.codePointCount(0, text.length()) <= letters) return text;
        return text.substring(0, text.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
