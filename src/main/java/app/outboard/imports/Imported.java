package app.outboard.imports;

import app.outboard.clients.ClientScope;
import org.jooq.DSLContext;

/**
 * A client got new data.
 *
 * @param tx the transaction that brought it, still open: what is done in it stands or falls with the import
 */
public record Imported(DSLContext tx, ClientScope scope) {}
