package app.outboard.documents;

import app.outboard.ids.DocumentId;

/** What comes of asking for a document. */
public sealed interface Asking {
    /** It is under way, since now or since somebody asked before. */
    record Begun(DocumentId document) implements Asking {}

    /** The same person has asked for too many in the last minute. */
    record TooMany() implements Asking {}
}
