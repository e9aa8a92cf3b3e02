package app.outboard.imports;

import app.outboard.accounts.Closing;
import app.outboard.audience.Audiences;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ImportId;
import app.outboard.imports.files.AudienceInsights;
import app.outboard.imports.files.BoardList;
import app.outboard.imports.files.KeywordList;
import app.outboard.keywords.Keywords;
import app.outboard.pins.BoardDetails;
import app.outboard.platform.text.Text;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;

/** Brings what files hold besides figures and Pins to whoever keeps it. */
public final class Extras {
    private final Audiences audiences;
    private final BoardDetails boards;
    private final Keywords keywords;

    public Extras(Audiences audiences, BoardDetails boards, Keywords keywords) {
        this.audiences = audiences;
        this.boards = boards;
        this.keywords = keywords;
    }

    Brought bring(DSLContext tx, ClientScope scope, ImportId source, Plan.Entry entry) {
        return switch (entry.reading()) {
            case AudienceInsights export -> audience(tx, scope, source, entry.file(), export);
            case BoardList list -> {
                int changed = boards.record(tx, scope, source, entry.file().downloadedAt(), list.rows());
                yield new Brought(
                        0,
                        list.rows().size(),
                        0,
                        List.of(Text.of(
                                "imports.brought.boards_told", list.rows().size(), changed)));
            }
            case KeywordList list -> {
                var did = keywords.record(tx, scope, source, entry.file().downloadedAt(), list.rows());
                yield new Brought(
                        0,
                        0,
                        list.rows().size(),
                        List.of(Text.of(
                                "imports.brought.keywords_told", list.rows().size(), did.fresh(), did.changed())));
            }
            default -> Brought.NOTHING;
        };
    }

    /** Deletes what these packages keep of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        audiences.remove(tx, closing);
        keywords.remove(tx, closing);
    }

    void undo(DSLContext tx, ClientScope scope, ImportId source) {
        audiences.undo(tx, scope, source);
        boards.undo(tx, scope, source);
        keywords.undo(tx, scope, source);
    }

    private Brought audience(
            DSLContext tx, ClientScope scope, ImportId source, BatchFile file, AudienceInsights export) {
        var snapshot = export.snapshot();
        var outcome = audiences.record(tx, scope, source, file.id(), file.downloadedAt(), snapshot);
        boolean stands = outcome == Audiences.Outcome.FRESH || outcome == Audiences.Outcome.REPLACED;
        var told = Text.of(
                "imports.brought.audience_told",
                Text.of("imports.audience." + snapshot.audience().key()),
                snapshot.day(),
                Text.of("imports.brought.audience." + outcome.name().toLowerCase(Locale.ROOT)));
        return new Brought(stands ? 1 : 0, 0, 0, List.of(told));
    }
}
