package org.redress.staging;

import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** An empty staging database in memory, in H2's own dialect or the one that stands for PostgreSQL. */
final class StagingDatabase {

    private StagingDatabase() {}

    static JdbcTemplate create(String mode) {
        var source = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=" + mode, true);
        new ResourceDatabasePopulator(new ClassPathResource("org/redress/staging/schema.sql")).execute(source);
        return new JdbcTemplate(source);
    }
}
