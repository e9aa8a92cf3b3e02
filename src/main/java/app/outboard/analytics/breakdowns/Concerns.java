package app.outboard.analytics.breakdowns;

import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import java.util.List;
import org.jooq.DSLContext;

/** What somebody who checks Pins and boards finds wrong with one. Who that is, these pages need not know. */
public interface Concerns {
    /** The concerns about a Pin, by Pinterest's number; one statement. */
    List<Concern> ofPin(DSLContext sql, ClientScope scope, String number);

    /** The concerns about a board; two statements. */
    List<Concern> ofBoard(DSLContext sql, ClientScope scope, BoardId board);

    /**
     * One of them.
     *
     * @param text in a few words
     * @param href where it is explained
     */
    record Concern(String text, String href) {}
}
