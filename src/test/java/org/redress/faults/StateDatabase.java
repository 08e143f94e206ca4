package org.redress.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a run has left in the database of an output folder; looked at in a copy, so that nothing is changed by looking. */
final class StateDatabase {

    private static final String FILE = "redress.mv.db";

    private final Path original;
    private final Laboratory laboratory;

    StateDatabase(Output output, Laboratory laboratory) {
        this.original = output.state().resolve(FILE);
        this.laboratory = laboratory;
    }

    boolean exists() {
        return Files.exists(original);
    }

    /** How every run ended, in order. */
    List<String> runStatuses() {
        return query("SELECT status FROM batch_job_execution ORDER BY job_execution_id");
    }

    /** The paths of the files whose readings are stored. */
    List<String> storedFiles() {
        return query("SELECT path FROM source_file WHERE state <> 'PENDING' ORDER BY path");
    }

    private List<String> query(String sql) {
        try {
            Path copy = laboratory.newFolder("state");
            Files.copy(original, copy.resolve(FILE));
            List<String> values = new ArrayList<>();
            try (Connection connection =
                            DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("redress"), "", "");
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
