package org.redress.job;

import java.sql.SQLException;
import java.util.List;
import org.redress.state.StateDatabase;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.BadSqlGrammarException;

/** What is recorded about the runs into an output folder. */
public final class RunHistory {

    private final JobRepository repository;
    private final StateDatabase state;

    RunHistory(JobRepository repository, StateDatabase state) {
        this.repository = repository;
        this.state = state;
    }

    /**
     * The newest runs, the last first.
     *
     * @param most how many of them
     */
    public List<PastRun> last(int most) throws SQLException {
        boolean going = state.isHeldByAnother();
        try {
            return repository.getJobInstances(JobConfiguration.NAME, 0, most).stream()
                    .flatMap(instance -> repository.getJobExecutions(instance).stream())
                    .map(execution -> PastRun.of(execution, going))
                    .toList();
        } catch (BadSqlGrammarException e) {
            return List.of(); // a server's database that no run has used yet has no tables
        }
    }
}
