package app.outboard.figures;

import static app.outboard.schema.Tables.FILTER_SET;
import static app.outboard.schema.Tables.OBSERVATION;

import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import java.util.List;

/** In which filter sets a client has figures. */
public final class FilterSets {
    private final Database database;

    public FilterSets(Database database) {
        this.database = database;
    }

    /** Their identities, see {@link Filters#key()}; those of undone imports left out. */
    public List<String> of(ClientScope scope) {
        return database.read(
                scope,
                sql -> sql.selectDistinct(FILTER_SET.KEY)
                        .from(OBSERVATION)
                        .join(FILTER_SET)
                        .on(FILTER_SET.AGENCY_ID.eq(OBSERVATION.AGENCY_ID))
                        .and(FILTER_SET.ID.eq(OBSERVATION.FILTER_SET_ID))
                        .where(OBSERVATION.AGENCY_ID.eq(scope.agency()))
                        .and(OBSERVATION.CLIENT_ID.eq(scope.client()))
                        .and(OBSERVATION.UNDONE.isFalse())
                        .orderBy(FILTER_SET.KEY)
                        .fetch(row -> row.get(FILTER_SET.KEY)));
    }
}
