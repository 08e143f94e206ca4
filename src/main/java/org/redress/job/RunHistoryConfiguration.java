package org.redress.job;

import java.sql.SQLException;
import org.redress.job.StateConfiguration.StateFirst;
import org.redress.state.StateDatabase;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;

/** Everything that looking back at runs needs: the database, which it does not make or change. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class RunHistoryConfiguration {

    @Bean
    StateDatabase stateDatabase(DataSourceProperties properties) throws SQLException {
        return StateDatabase.lookAt(StateConfiguration.address(properties));
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
    RunHistory runHistory(JobRepository repository, StateDatabase state) {
        return new RunHistory(repository, state);
    }
}
