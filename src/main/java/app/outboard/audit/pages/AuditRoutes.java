package app.outboard.audit.pages;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.audit.finding.Findings;
import app.outboard.audit.run.Audits;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Routes;
import app.outboard.trail.Trail;
import java.time.InstantSource;

/** Where audits live. */
public final class AuditRoutes {
    private static final String AUDIT = "/{agency}/clients/{client}/audit";
    private static final String RULE = AUDIT + "/rules/{rule}";

    private final AuditPages audit;
    private final RulePages rule;
    private final WorklistPages worklist;

    /** @param wake tells the job runner that there is work */
    public AuditRoutes(
            Database database,
            Clients clients,
            Colleagues colleagues,
            Audits audits,
            Trail trail,
            InstantSource clock,
            Texts texts,
            Flashes flashes,
            Runnable wake) {
        var findings = new Findings(database, trail, clock);
        this.audit = new AuditPages(database, colleagues, audits, texts, wake);
        this.rule = new RulePages(database, colleagues, audits, findings, texts, flashes, wake);
        this.worklist = new WorklistPages(database, clients, colleagues, texts);
    }

    public void addTo(Routes<Member> agency, Routes<ClientScope> client) {
        agency.get("/{agency}/findings", Role.VIEWER, worklist::index);
        client.get(AUDIT, Role.VIEWER, audit::show)
                .post(AUDIT, Role.ANALYST, audit::create)
                .events(AUDIT + "/progress", Role.VIEWER, audit::progress)
                .get(RULE, Role.VIEWER, rule::show)
                .get(RULE + "/cases.csv", Role.VIEWER, rule::file)
                .post(RULE, Role.ANALYST, rule::change)
                .post(RULE + "/answer", Role.ANALYST, rule::answer);
    }
}
