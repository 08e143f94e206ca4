package org.redress.job;

import org.redress.dataset.SnapshotStore;
import org.redress.dataset.verification.SnapshotVerification;
import org.redress.staging.FileInventory;
import org.redress.staging.StagedReadings;
import org.redress.state.StateDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What makes, checks and keeps snapshots. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunOrder.class)
class PublishingConfiguration {

    @Bean
    SnapshotVerification snapshotVerification() {
        return new SnapshotVerification();
    }

    @Bean
    SnapshotStore snapshotStore(RunFolders folders, RunSettings settings, SnapshotVerification verification) {
        return new SnapshotStore(folders.output(), settings.csvStyle(), verification);
    }

    @Bean
    SnapshotPublisher snapshotPublisher(
            SnapshotStore snapshots,
            StateDatabase state,
            RunFolders folders,
            RunSettings settings,
            ExtractorFingerprint fingerprint,
            SlowestFiles slowest,
            Progress progress) {
        RunRecorder recorder = new RunRecorder(folders, settings, fingerprint, slowest);
        return new SnapshotPublisher(snapshots, state, recorder, progress);
    }

    @Bean
    PublishTasklet publishTasklet(
            FileInventory inventory,
            StagedReadings readings,
            SnapshotPublisher publisher,
            SnapshotStore snapshots,
            SnapshotVerification verification,
            ExtractorFingerprint fingerprint,
            RunSettings settings,
            RunOrder order) {
        return new PublishTasklet(
                inventory,
                readings,
                new QualityGate(settings.rejectLimit()),
                new DatasetKey(fingerprint, settings),
                new CurrentSnapshot(snapshots, verification),
                publisher,
                new SnapshotRetention(snapshots, settings.keepSnapshots()),
                settings.earliestDate(),
                order.force());
    }
}
