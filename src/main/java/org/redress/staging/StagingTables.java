package org.redress.staging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.redress.decision.Sha256;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables in which readings are kept. They hold nothing that reading the files anew does not give again, so those that
 * another version made are not converted but dropped.
 */
public final class StagingTables {

    private static final String SCHEMA = "schema.sql";
    private static final String LAYOUT = "SELECT layout FROM staging_layout";

    private final JdbcTemplate jdbc;

    private StagingTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes sure that the tables are there and are those of this version. */
    public static StagingTables prepare(JdbcTemplate jdbc) {
        StagingTables tables = new StagingTables(jdbc);
        tables.requireThisLayout();
        return tables;
    }

    /** The tables as they are, unless there are none or they are those of another version. */
    public static Optional<StagingTables> find(JdbcTemplate jdbc) {
        try {
            List<String> layout = jdbc.queryForList(LAYOUT, String.class);
            return layout.equals(List.of(layoutOf(readSchema())))
                    ? Optional.of(new StagingTables(jdbc))
                    : Optional.empty();
        } catch (BadSqlGrammarException e) {
            return Optional.empty();
        }
    }

    /** The list of input files. */
    public FileInventory inventory() {
        return new FileInventory(jdbc);
    }

    /** What came of reading them. */
    public StagedReadings readings() {
        return new StagedReadings(jdbc);
    }

    private void requireThisLayout() {
        String schema = readSchema();
        String layout = layoutOf(schema);
        jdbc.execute("CREATE TABLE IF NOT EXISTS staging_layout (layout VARCHAR(64) NOT NULL)");
        if (!jdbc.queryForList(LAYOUT, String.class).equals(List.of(layout))) {
            replaceTables(schema, layout);
        }
    }

    /** The layout is noted last: a process that is killed on the way leaves tables that the next one replaces. */
    private void replaceTables(String schema, String layout) {
        jdbc.update("DELETE FROM staging_layout");
        jdbc.execute("DROP TABLE IF EXISTS staged_decision");
        jdbc.execute("DROP TABLE IF EXISTS source_file");
        jdbc.execute(schema);
        jdbc.update("INSERT INTO staging_layout (layout) VALUES (?)", layout);
    }

    private static String layoutOf(String schema) {
        Sha256 sha256 = new Sha256();
        sha256.add(schema);
        return sha256.toHex();
    }

    private static String readSchema() {
        try (InputStream stream = Objects.requireNonNull(StagingTables.class.getResourceAsStream(SCHEMA))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCHEMA + " of Redress", e);
        }
    }
}
