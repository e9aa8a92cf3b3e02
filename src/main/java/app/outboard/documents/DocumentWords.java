package app.outboard.documents;

import app.outboard.clients.ClientScope;
import app.outboard.documents.Document.State;
import app.outboard.documents.DocumentPage.Made;
import app.outboard.documents.DocumentPage.Waiting;
import app.outboard.platform.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Puts a document's page into words; times are the client's. */
final class DocumentWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final Texts texts;

    DocumentWords(Texts texts) {
        this.texts = texts;
    }

    DocumentPage page(ClientScope scope, Document document) {
        var self = Documents.address(scope, document.id());
        return new DocumentPage(
                document.wish().title(),
                self,
                document.state() == State.WAITING ? new Waiting(self + "/progress", document.percent()) : null,
                document.state() == State.MADE ? made(scope, document, self) : null,
                document.state() == State.FAILED ? self + "/again" : null);
    }

    private Made made(ClientScope scope, Document document, String self) {
        var until = document.keptUntil().atZone(scope.timeZone());
        return new Made(
                self + "/file",
                texts.say("documents.fetch", Math.max(1, Math.round(document.bytes() / 1000.0))),
                texts.say(
                        "documents.kept", MOMENT.format(until), scope.timeZone().getId()));
    }
}
