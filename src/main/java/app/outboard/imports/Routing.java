package app.outboard.imports;

import app.outboard.ids.BatchId;
import app.outboard.platform.db.Tenant;
import org.jooq.DSLContext;

/** Finds the client of files that name no account anybody knows. */
final class Routing {
    private Routing() {}

    /** The very same content, imported before for one client alone, is that client's: then it brings nothing new. */
    static void byContent(DSLContext tx, Tenant agency, BatchId batch) {
        tx.execute("""
            update import_file f
            set client_id = k.client_id
            from (
              select s.sha256, min(s.client_id) as client_id
              from import_file s
              join client_import i
                on i.agency_id = s.agency_id
                and i.batch_id = s.batch_id
                and i.client_id = s.client_id
                and i.undone_at is null
              where s.agency_id = ?
                and not s.left_out
              group by s.sha256
              having count(distinct s.client_id) = 1
            ) k
            where f.agency_id = ?
              and f.batch_id = ?
              and f.client_id is null
              and f.kind <> 'refused'
              and f.sha256 = k.sha256""", agency.agency().value(), agency.agency().value(), batch.value());
    }
}
