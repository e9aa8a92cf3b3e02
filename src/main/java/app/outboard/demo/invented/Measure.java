package app.outboard.demo.invented;

/** The four figures a manager exports, in the order they do. */
enum Measure {
    OUTBOUND("Outbound clicks"),
    CLICKS("Pin clicks"),
    IMPRESSIONS("Impressions"),
    SAVES("Saves");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    /** As Pinterest writes it. */
    String title() {
        return title;
    }
}
