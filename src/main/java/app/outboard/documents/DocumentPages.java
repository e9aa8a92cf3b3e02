package app.outboard.documents;

import app.outboard.clients.ClientScope;
import app.outboard.ids.DocumentId;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.ErrorPages;
import app.outboard.platform.web.Next;
import app.outboard.platform.web.ProgressStream;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.sse.SseClient;
import java.util.Map;

/** Waiting for a document, fetching it, asking for it again. */
final class DocumentPages {
    private final Documents documents;
    private final DocumentWords words;
    private final ErrorPages errors;

    DocumentPages(Documents documents, Texts texts, ErrorPages errors) {
        this.documents = documents;
        this.words = new DocumentWords(texts);
        this.errors = errors;
    }

    void show(Context ctx, ClientScope scope) {
        ctx.render("documents/show.html", Map.of("page", words.page(scope, found(ctx, scope))));
    }

    void progress(SseClient client, ClientScope scope) {
        var id = id(client.ctx());
        new ProgressStream(() -> documents.find(scope, id).stream()
                        .filter(document -> document.state() == Document.State.WAITING)
                        .mapToInt(Document::percent)
                        .findFirst())
                .follow(client);
    }

    void file(Context ctx, ClientScope scope) {
        var content = documents.content(scope, id(ctx)).orElseThrow(NotFoundResponse::new);
        var file = content.name() + ".pdf";
        ctx.header("Content-Disposition", "attachment; filename=\"" + file + "\"; filename*=UTF-8''" + file);
        ctx.contentType("application/pdf").result(content.bytes());
    }

    void again(Context ctx, ClientScope scope) {
        switch (documents.ask(scope, found(ctx, scope).wish())) {
            case Asking.Begun begun -> Next.see(ctx, Documents.address(scope, begun.document()));
            case Asking.TooMany tooMany -> errors.say(ctx, 429, Text.of("documents.too_many"));
        }
    }

    private Document found(Context ctx, ClientScope scope) {
        return documents.find(scope, id(ctx)).orElseThrow(NotFoundResponse::new);
    }

    private static DocumentId id(Context ctx) {
        try {
            return new DocumentId(Long.parseLong(ctx.pathParam("document")));
        } catch (NumberFormatException e) {
            throw new NotFoundResponse();
        }
    }
}
