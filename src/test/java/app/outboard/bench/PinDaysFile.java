package app.outboard.bench;

import app.outboard.imports.Upload;
import app.outboard.imports.files.FileReader;
import app.outboard.imports.files.Table;
import app.outboard.imports.tables.Decimals;
import app.outboard.imports.tables.Mapping;
import app.outboard.imports.tables.Meaning;
import app.outboard.imports.tables.Signature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGeneratorFactory;

/** A table of Pins by day, as some tool of a manager's might write it, and what was said of its columns. */
final class PinDaysFile {
    private static final int PINS = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final String HEADER = "Pin,Date,Outbound clicks,Pin clicks,Impressions,Saves\n";

    private PinDaysFile() {}

    /** Day after day, all Pins of each; not in the order they are kept in. */
    static Upload written(Path folder, int rows) throws IOException {
        var path = folder.resolve("pins-" + rows + ".csv");
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(rows);
        try (var text = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            text.write(HEADER);
            for (int n = 0; n < rows; n++) {
                long clicks = chance.nextLong(40);
                text.append(String.valueOf(1_138_000_000_000_000_000L + n % PINS * 7_919L))
                        .append(',')
                        .append(FIRST.plusDays(n / PINS).toString())
                        .append(',')
                        .append(String.valueOf(clicks / 8))
                        .append(',')
                        .append(String.valueOf(clicks))
                        .append(',')
                        .append(String.valueOf(clicks * 20 + chance.nextLong(500)))
                        .append(',')
                        .append(String.valueOf(chance.nextLong(4)))
                        .append('\n');
            }
        }
        return new Upload(path.getFileName().toString(), null, () -> Files.newInputStream(path));
    }

    /** Remembers what the columns are, as if somebody had said so on the page. */
    static void explain(Connection connection, long agency) throws IOException, SQLException {
        var mapping = new Mapping(
                "",
                0,
                List.of(
                        Meaning.PIN,
                        Meaning.DAY,
                        Meaning.OUTBOUND_CLICKS,
                        Meaning.PIN_CLICKS,
                        Meaning.IMPRESSIONS,
                        Meaning.SAVES),
                null,
                Decimals.POINT,
                false,
                "content types=organic",
                null,
                null);
        var json = new ObjectMapper().registerModule(new JavaTimeModule()).writeValueAsString(mapping);
        try (var statement = connection.prepareStatement(
                "insert into table_mapping (agency_id, signature, mapping, said_at) values (?, ?, ?, now())")) {
            statement.setLong(1, agency);
            statement.setString(2, signature());
            statement.setString(3, json);
            statement.executeUpdate();
        }
    }

    private static String signature() throws IOException {
        var some = HEADER + "1138000000000000000,2024-01-01,1,2,3,4\n1138000000000000001,2024-01-01,1,2,3,4\n";
        var reading = FileReader.read(new ByteArrayInputStream(some.getBytes(StandardCharsets.UTF_8)), 1_000_000);
        if (!(reading instanceof Table table)) throw new IllegalStateException("No table: " + reading);
        return Objects.requireNonNull(Signature.of(table.sheets().getFirst(), 1));
    }
}
