package app.outboard.mails;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.ids.AgencyId;
import app.outboard.platform.db.Database;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ending mails by the address that stands in each: whoever has it is let in, without signing in. */
final class Unsubscribing {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})\\.([A-Za-z0-9_-]{20,100})");

    private final Database database;
    private final Colleagues colleagues;
    private final InstantSource clock;

    Unsubscribing(Database database, Colleagues colleagues, InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** @param operator of the agency whose mails they are */
    record Subscription(Member operator, String recipient) {}

    static URI address(URI base, AgencyId agency, String token) {
        return base.resolve("/unsubscribe/" + agency.value() + "." + token);
    }

    /** Empty for an address that no mail holds. */
    Optional<Subscription> find(String word) {
        var found = FORM.matcher(word);
        if (!found.matches()) return Optional.empty();
        return colleagues
                .actingFor(new AgencyId(Long.parseLong(found.group(1))), null)
                .flatMap(operator -> database.read(
                                operator, sql -> new MailRows(sql, operator.agency()).recipient(found.group(2)))
                        .map(recipient -> new Subscription(operator, recipient)));
    }

    /** Again changes nothing. */
    void end(Subscription subscription) {
        var operator = subscription.operator();
        database.write(operator, tx -> {
            new MailRows(tx, operator.agency()).refuse(subscription.recipient(), clock.instant());
            return true;
        });
    }
}
