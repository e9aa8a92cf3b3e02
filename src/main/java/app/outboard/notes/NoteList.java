package app.outboard.notes;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the list of a client's notes into words and links. */
final class NoteList {
    private final ClientScope scope;
    private final NoteRows.Page found;
    private final ListRequest request;
    private final @Nullable Kept removed;
    private final Texts texts;
    private final Dates dates = new Dates(Locale.ENGLISH);
    private final Address address;
    private final boolean edits;

    /** @param removed the note that can be brought back, or null */
    NoteList(ClientScope scope, NoteRows.Page found, ListRequest request, @Nullable Kept removed, Texts texts) {
        this.scope = scope;
        this.found = found;
        this.request = request;
        this.removed = removed;
        this.texts = texts;
        this.address = Address.of(path(scope));
        this.edits = scope.member().may(Role.ANALYST);
    }

    /**
     * The list in finished words.
     *
     * @param add where a note is written, or null for those who may not
     * @param undo the note just removed, or null
     * @param blank what stands where there is none
     */
    record Page(
            String client,
            @Nullable String about,
            @Nullable String add,
            @Nullable Undo undo,
            List<Choice> tags,
            @Nullable Blank blank,
            List<Row> rows,
            @Nullable String pager,
            @Nullable String previous,
            @Nullable String next) {}

    record Undo(String text, String action) {}

    record Choice(String label, String href, boolean on) {}

    record Blank(
            String title,
            String text,
            @Nullable String href,
            @Nullable String action) {}

    /** @param href where it is changed, or null */
    record Row(
            String when,
            String tag,
            String text,
            boolean shown,
            String audience,
            String author,
            @Nullable String href) {}

    static String path(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/notes";
    }

    Page page() {
        boolean nothing = found.notes().isEmpty();
        int first = (request.page() - 1) * ListRequest.SIZE;
        int last = first + found.notes().size();
        return new Page(
                scope.name(),
                nothing ? null : texts.say("notes.about", found.all()),
                edits ? address.path() + "/new" : null,
                removed == null ? null : undo(removed),
                tags(),
                nothing ? blank() : null,
                found.notes().stream().map(this::row).toList(),
                found.all() > ListRequest.SIZE ? texts.say("notes.pager", first + 1, last, found.all()) : null,
                request.page() > 1 ? on(request.page() - 1) : null,
                last < found.all() ? on(request.page() + 1) : null);
    }

    private String on(int page) {
        return request.on(address, page).url();
    }

    private Undo undo(Kept kept) {
        return new Undo(
                texts.say("notes.undo.text", kept.note().text()),
                address.path() + "/" + kept.note().id().value() + "/restore");
    }

    private List<Choice> tags() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(texts.say("notes.tag.all"), address.url(), request.tag() == null));
        for (var tag : Tag.values())
            choices.add(new Choice(
                    texts.say(tag.label()), ListRequest.of(address, tag).url(), tag == request.tag()));
        return choices;
    }

    private Blank blank() {
        var tag = request.tag();
        if (tag != null || request.page() > 1)
            return new Blank(
                    texts.say("notes.none.title"),
                    texts.say("notes.none.text"),
                    address.url(),
                    texts.say("notes.none.all"));
        return new Blank(
                texts.say("notes.empty.title"),
                texts.say("notes.empty.text"),
                edits ? address.path() + "/new" : null,
                edits ? texts.say("notes.empty.add") : null);
    }

    private Row row(Kept kept) {
        var note = kept.note();
        return new Row(
                dates.span(note.from(), note.to()),
                texts.say(note.tag().label()),
                note.text(),
                note.shown(),
                texts.say(note.shown() ? "notes.shown" : "notes.private"),
                note.author() == null ? texts.say("trail.command_line") : note.author(),
                edits ? address.path() + "/" + note.id().value() : null);
    }
}
