package org.redress.job;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.redress.staging.FileInventory;
import org.redress.staging.StagedReadings;
import org.redress.staging.StagingTables;
import org.redress.state.StateAddress;
import org.redress.state.StateDatabase;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database of a run: held by this process before the framework or a table of ours uses it. */
@Configuration(proxyBeanMethods = false)
class StateConfiguration {

    @Bean
    StateDatabase stateDatabase(DataSourceProperties properties) throws SQLException {
        return StateDatabase.hold(address(properties));
    }

    static StateAddress address(DataSourceProperties properties) {
        return new StateAddress(properties.determineUrl(), properties.getUsername(), properties.getPassword());
    }

    @Bean
    static StateFirst stateFirst() {
        return new StateFirst();
    }

    @Bean
    ExecutionContextSerializer executionContextSerializer() {
        return new PlainContextSerializer();
    }

    @Bean
    StagingTables stagingTables(JdbcTemplate jdbc) {
        return StagingTables.prepare(jdbc);
    }

    @Bean
    FileInventory fileInventory(StagingTables tables) {
        return tables.inventory();
    }

    @Bean
    StagedReadings stagedReadings(StagingTables tables) {
        return tables.readings();
    }

    /** Every use of the database goes through a data source, which waits for the state to be opened. */
    static final class StateFirst extends AbstractDependsOnBeanFactoryPostProcessor {

        StateFirst() {
            super(DataSource.class, StateDatabase.class);
        }
    }
}
