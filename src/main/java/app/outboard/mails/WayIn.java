package app.outboard.mails;

import app.outboard.accounts.Member;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Makes the address by which a letter's recipient comes in, as the letter leaves: no stored body may hold it, for whoever
 * has it is let in.
 */
@FunctionalInterface
public interface WayIn {
    /**
     * @param effect the letter's
     * @return its path, or empty where nobody is to come in any more; then the letter stays
     */
    Optional<String> path(DSLContext tx, Member operator, String effect);
}
