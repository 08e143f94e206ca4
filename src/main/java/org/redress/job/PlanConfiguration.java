package org.redress.job;

import org.redress.config.ConfigFiles;
import org.redress.dataset.SnapshotStore;
import org.redress.dataset.verification.SnapshotVerification;
import org.redress.extraction.DecisionReader;
import org.redress.source.InputFolder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that a look at what a run would do is made of: no job, and a database that is only looked at. */
@Configuration(proxyBeanMethods = false)
@Import(ReadingConfiguration.class)
@EnableConfigurationProperties({RunFolders.class, RunOrder.class, DataSourceProperties.class})
public class PlanConfiguration {

    @Bean
    RunPlanner runPlanner(
            RunFolders folders,
            RunOrder order,
            InputFolder input,
            DecisionReader reader,
            ConfigFiles config,
            RunSettings settings,
            DataSourceProperties database) {
        SnapshotVerification verification = new SnapshotVerification();
        SnapshotStore snapshots = new SnapshotStore(folders.output(), settings.csvStyle(), verification);
        ExtractorFingerprint fingerprint = ExtractorFingerprint.of(config, settings);
        ReadingThreads thread = new ReadingThreads(1, settings.maxDocumentSeconds());
        return new RunPlanner(
                folders,
                input,
                new DocumentReading(reader::read, thread, RejectLog.FOR_DEVELOPERS),
                settings,
                fingerprint,
                StateConfiguration.address(database),
                snapshots,
                new CurrentSnapshot(snapshots, verification),
                new FilesInHand(folders.inHand(), fingerprint.extractor()),
                config,
                order.force());
    }
}
