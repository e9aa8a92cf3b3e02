package app.outboard.readers;

import app.outboard.clients.ClientScope;
import java.util.Locale;
import org.jooq.DSLContext;

/** In which language a client reads; whoever knows it lives above. */
@FunctionalInterface
public interface Language {
    Locale of(DSLContext sql, ClientScope client);
}
