package org.redress.job;

import java.time.Clock;
import org.redress.config.ConfigFiles;
import org.redress.dataset.SnapshotStore;
import org.redress.state.StateDatabase;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything that one run is made of; the place to start the application from. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(RunFolders.class)
@Import({ReadingConfiguration.class, StateConfiguration.class, PublishingConfiguration.class, JobConfiguration.class})
public class RunConfiguration {

    /** Whoever starts a run may have put one in place that tells the user. */
    @Bean
    @ConditionalOnMissingBean
    Progress progress() {
        return Progress.SILENT;
    }

    @Bean
    ExtractorFingerprint extractorFingerprint(ConfigFiles config, RunSettings settings) {
        return ExtractorFingerprint.of(config, settings);
    }

    @Bean
    FilesInHand filesInHand(RunFolders folders, ExtractorFingerprint fingerprint) {
        return new FilesInHand(folders.inHand(), fingerprint.extractor());
    }

    @Bean
    DatasetRun datasetRun(
            Job job,
            JobOperator operator,
            JobRepository repository,
            GracefulStop gracefulStop,
            SnapshotStore snapshots,
            StateDatabase state,
            RunFolders folders) {
        return new DatasetRun(job, operator, repository, gracefulStop, snapshots, state, folders, Clock.systemUTC());
    }
}
