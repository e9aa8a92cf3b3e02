import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Target;

/**
 * Makes the jOOQ classes of package {@code app.outboard.schema} from the migrations, on a throw-away PostgreSQL. Run by
 * the build; does nothing while neither the migrations nor this file have changed.
 */
public final class GenerateSchema {
    /** Column names, matched whole, and the id type they hold. */
    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("agency_id|agency.id", "AgencyId"),
            Map.entry(
                    "person_id|undone_by|owner_id|edited_by_id|changed_by_id|published_by_id|created_by|person.id",
                    "PersonId"),
            Map.entry("client_id|client.id", "ClientId"),
            Map.entry("board_id|board.id", "BoardId"),
            Map.entry("pin_id|pin.id", "PinId"),
            Map.entry("landing_page_id|landing_page.id", "LandingPageId"),
            Map.entry("filter_set_id|filter_set.id", "FilterSetId"),
            Map.entry("batch_id|import_batch.id", "BatchId"),
            Map.entry("import_id|client_import.id", "ImportId"),
            Map.entry("file_id|import_file.id", "FileId"),
            Map.entry("report_id|report.id", "ReportId"),
            Map.entry("note_id|note.id", "NoteId"),
            Map.entry("mail_id|mail.id", "MailId"),
            Map.entry("run_id|before_run_id|first_run_id|last_run_id|audit_run.id", "AuditRunId"),
            Map.entry("reader_id|reader.id", "ReaderId"),
            Map.entry("share.id", "ShareId"));

    private GenerateSchema() {}

    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var target = Path.of(args[1]);
        var stamp = target.resolveSibling("jooq.sha256");
        var now = checksum(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(now) && Files.isDirectory(target)) return;
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            var data = postgres.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(data)
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(url, target));
        }
        Files.writeString(stamp, now);
    }

    private static Configuration configuration(String url, Path target) {
        return new Configuration()
                .withLogging(org.jooq.meta.jaxb.Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres").withPassword("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withInputSchema("public")
                                .withExcludes("flyway_schema_history|.*_p[0-9]+")
                                .withForcedTypes(forcedTypes()))
                        .withGenerate(new Generate()
                                .withGlobalObjectReferences(true)
                                .withRoutines(false)
                                .withRecords(false)
                                .withDeprecated(false))
                        .withTarget(new Target()
                                .withPackageName("app.outboard.schema")
                                .withDirectory(target.toString())));
    }

    private static List<ForcedType> forcedTypes() {
        var types = new ArrayList<ForcedType>();
        IDS.forEach((columns, id) -> types.add(new ForcedType()
                .withUserType("app.outboard.ids." + id)
                .withLambdaConverter(new LambdaConverter()
                        .withFrom("app.outboard.ids." + id + "::new")
                        .withTo("app.outboard.ids." + id + "::value"))
                .withIncludeTypes("(?i:bigint|int8)")
                .withIncludeExpression(expression(columns))));
        return types;
    }

    private static String expression(String columns) {
        var parts = new ArrayList<String>();
        for (var column : columns.split("\\|")) {
            parts.add("(.*\\.)?" + (column.contains(".") ? column.replace(".", "\\.") : column));
        }
        return String.join("|", parts);
    }

    private static String checksum(Path migrations) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(migrations)) {
            for (var file : files.sorted().toList()) digest.update(read(file));
        }
        digest.update(read(Path.of("src/build/GenerateSchema.java")));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
