package app.outboard.audit.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Colleagues;
import app.outboard.audit.finding.Finding;
import app.outboard.audit.finding.FindingQueries;
import app.outboard.audit.finding.Status;
import app.outboard.audit.rule.RuleId;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;
import app.outboard.ids.AuditRunId;
import app.outboard.imports.Told;
import app.outboard.imports.Upload;
import app.outboard.platform.db.Database;
import app.outboard.testing.TestApp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AuditsTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String HEAD = "Pin id,Title,Description,Link,Created,Board\n";
    private static final RuleId HASHTAGS = new RuleId("A1");
    private static Database database;

    private static int made;
    private ClientScope client;

    @BeforeAll
    static void open() {
        database = app.database().open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void a_client_of_its_own() {
        made++;
        var added =
                app.app().clients().add(app.world().harbor(), new NewClient("Audited " + made, "audited-" + made, ""));
        client = ((Adding.Added) added).client();
    }

    @Test
    void what_is_found_becomes_an_open_finding_with_its_evidence() {
        bring(
                "1,Bread,A loaf #bread #rye,https://a.example/b,2026-11-01,Baking\n2,Cake,Sweet,https://a.example/c,2026-11-02,Baking\n");

        var report = audits().now(client);

        var result = result(report, "A1");
        assertThat(result.subjects()).containsExactly("1");
        assertThat(result.cases()).isEqualTo(1);
        assertThat(result.lookedAt()).isEqualTo(2);
        assertThat(result.trend()).isEqualTo(Trend.NEW);
        assertThat(finding()).get().extracting(Finding::status).isEqualTo(Status.OPEN);
    }

    @Test
    void a_rule_without_its_data_is_not_run_and_says_what_it_lacks() {
        var report = audits().now(client);

        assertThat(result(report, "A1").outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(ReportJson.of(report).notRun()).anySatisfy(not -> {
            assertThat(not.rule()).isEqualTo("A1");
            assertThat(not.needs()).containsExactly("pin_descriptions");
        });
        assertThat(report.score().total()).isEmpty();
    }

    @Test
    void fixing_it_shows_in_the_next_run_and_its_return_in_the_one_after() {
        bring("1,Bread,A loaf #bread,https://a.example/b,2026-11-01,Baking\n");
        audits().now(client);
        bring("1,Bread,A loaf,https://a.example/b,2026-11-01,Baking\n");

        assertThat(result(audits().now(client), "A1").trend()).isEqualTo(Trend.FIXED);
        assertThat(finding().orElseThrow().status()).isEqualTo(Status.FIXED);
        assertThat(finding().orElseThrow().proof()).isEqualTo(Finding.Proof.EVIDENCE);
        assertThat(result(audits().now(client), "A1").trend()).isNull();

        bring("1,Bread,A loaf #again,https://a.example/b,2026-11-01,Baking\n");
        assertThat(result(audits().now(client), "A1").trend()).isEqualTo(Trend.BACK);
        assertThat(finding().orElseThrow().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void fewer_cases_are_better_and_more_are_worse() {
        bring("1,a,#x,,2026-11-01,B\n2,b,#x,,2026-11-01,B\n3,c,fine,,2026-11-01,B\n");
        audits().now(client);
        assertThat(result(audits().now(client), "A1").trend()).isEqualTo(Trend.SAME);
        bring("2,b,clean,,2026-11-01,B\n");
        assertThat(result(audits().now(client), "A1").trend()).isEqualTo(Trend.BETTER);
        bring("2,b,#x,,2026-11-01,B\n3,c,#x,,2026-11-01,B\n");
        assertThat(result(audits().now(client), "A1").trend()).isEqualTo(Trend.WORSE);
    }

    @Test
    void another_agency_sees_nothing_of_it() {
        bring("1,Bread,#x,https://a.example/b,2026-11-01,Baking\n");
        var run = audits().now(client).run().id();

        Optional<Run> seen = database.read(
                app.world().rivalBakery(),
                sql -> RunQueries.find(sql, app.world().rivalBakery(), run));
        assertThat(seen).isEmpty();
    }

    @Test
    void an_import_asks_for_a_run_unless_the_agency_wants_none() {
        bring("9,Bread,#x,https://a.example/b,2026-11-01,Baking\n");
        assertThat(database.<Optional<Run>>read(client, sql -> RunQueries.latest(sql, client)))
                .isEmpty();
        app.database()
                .arrange(
                        client.agency().value(),
                        sql -> sql.execute("delete from rule_setting where rule = '*' and name = 'after_imports'"));
        bring("1,Bread,#x,https://a.example/b,2026-11-01,Baking\n");
        bring("2,Bread,#x,https://a.example/b,2026-11-02,Baking\n");

        List<Run> runs = database.read(client, sql -> {
            var all = new ArrayList<>(RunQueries.done(sql, client, 10));
            RunQueries.underWay(sql, client).ifPresent(all::add);
            return all;
        });
        assertThat(runs).isNotEmpty().allSatisfy(run -> assertThat(run.cause()).isEqualTo(Cause.IMPORT));
        app.database()
                .arrange(
                        client.agency().value(),
                        sql -> sql.execute(
                                "insert into rule_setting (agency_id, rule, name, value) values (?, '*', 'after_imports', 'off')",
                                client.agency().value()));
    }

    @Test
    void a_run_that_is_done_is_left_alone_when_its_job_runs_again() {
        bring("1,Bread,#x,https://a.example/b,2026-11-01,Baking\n");
        var run = audits().now(client).run();
        var job = new AuditJob(audits(), new Colleagues(database), app.app().clients());

        job.run(AuditJob.payload(client, run.id()));

        assertThat(database.<Run>read(
                        client, sql -> RunQueries.find(sql, client, run.id()).orElseThrow()))
                .isEqualTo(run);
    }

    @Test
    void a_job_for_a_client_that_is_gone_does_nothing() {
        var job = new AuditJob(audits(), new Colleagues(database), app.app().clients());

        job.run("{\"v\":1,\"agency\":%d,\"client\":999999,\"run\":1}"
                .formatted(client.agency().value()));

        assertThat(database.<Optional<Run>>read(client, sql -> RunQueries.find(sql, client, new AuditRunId(1))))
                .isEmpty();
    }

    @Test
    void clients_are_due_when_their_schedule_says_so() {
        bring("1,Bread,#x,https://a.example/b,2026-11-01,Baking\n");
        audits().now(client);
        var next = new ArrayList<Instant>();
        var due = new DueAudits(
                database, audits(), new Colleagues(database), app.app().clients(), app.clock(), next::add);

        app.clock().pass(Duration.ofDays(31));
        due.run("");

        assertThat(next)
                .singleElement()
                .satisfies(at -> assertThat(at).isAfter(app.clock().instant()));
        List<Cause> causes = database.read(client, sql -> {
            var all = new ArrayList<>(RunQueries.done(sql, client, 10));
            RunQueries.underWay(sql, client).ifPresent(all::add);
            return all.stream().map(Run::cause).toList();
        });
        assertThat(causes).contains(Cause.SCHEDULE);
    }

    private static Audits audits() {
        return app.app().audits();
    }

    private static Result result(Report report, String rule) {
        return report.results().stream()
                .filter(result -> result.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Finding> finding() {
        return Optional.ofNullable(
                database.read(client, sql -> FindingQueries.of(sql, client)).get(HASHTAGS));
    }

    private void bring(String rows) {
        app.clock().pass(Duration.ofMinutes(1));
        var upload = new Upload(
                "pins.csv",
                app.clock().instant(),
                () -> new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
        assertThat(app.app().imports().importNow(client, List.of(upload), true)).isInstanceOf(Told.Fine.class);
    }
}
