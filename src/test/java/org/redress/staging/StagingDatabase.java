package org.redress.staging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An empty staging database in memory, in H2's own dialect or the one that stands for PostgreSQL. */
final class StagingDatabase {

    private StagingDatabase() {}

    static JdbcTemplate create(String mode) {
        var source = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=" + mode, true);
        return new JdbcTemplate(source);
    }

    /** Readings as they are stored. */
    static List<PreparedReading> prepared(Reading... readings) {
        return Stream.of(readings).map(PreparedReading::of).toList();
    }
}
