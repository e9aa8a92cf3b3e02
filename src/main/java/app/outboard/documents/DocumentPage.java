package app.outboard.documents;

import org.jspecify.annotations.Nullable;

/**
 * A document's page.
 *
 * @param waiting null once it has ended
 * @param made null unless it is there
 * @param againUrl null unless it could not be made
 */
record DocumentPage(
        String title,
        String selfUrl,
        @Nullable Waiting waiting,
        @Nullable Made made,
        @Nullable String againUrl) {
    record Waiting(String eventsUrl, int percent) {}

    record Made(String fileUrl, String button, String kept) {}
}
