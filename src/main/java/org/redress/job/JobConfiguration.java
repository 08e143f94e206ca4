package org.redress.job;

import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;
import org.redress.staging.FileInventory;
import org.redress.staging.PreparedReading;
import org.redress.staging.StagedReadings;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job {@code redress} and its steps. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    /** The name of the job, for ever: runs are found by it. */
    static final String NAME = "redress";

    private static final int LONGEST_CHUNK_SECONDS = 120;

    @Bean
    GracefulStop gracefulStop() {
        return new GracefulStop();
    }

    /** No incrementer: with one the framework ignores the parameters it is given. */
    @Bean
    Job redress(JobRepository repository, Step inventory, Step extract, Step publish, GracefulStop gracefulStop) {
        return new JobBuilder(NAME, repository)
                .listener(gracefulStop)
                .start(inventory)
                .next(extract)
                .next(publish)
                .build();
    }

    @Bean
    Step inventory(
            JobRepository repository,
            PlatformTransactionManager transactions,
            InputFolder input,
            FileInventory inventory,
            ExtractorFingerprint fingerprint,
            FilesInHand inHand,
            RunFolders folders,
            Progress progress) {
        SpaceNeed space = new SpaceNeed(folders.output());
        return new StepBuilder("inventory", repository)
                .tasklet(new InventoryTasklet(input, inventory, fingerprint, inHand, space, progress), transactions)
                .listener(new StepTimer())
                .build();
    }

    /**
     * The results of a chunk and the framework's own record of it are committed in one transaction, which is why the
     * transaction manager is named: without it the framework quietly uses none. Nothing is skipped or retried; a file
     * that cannot be read is a result like any other.
     */
    @Bean
    Step extract(
            JobRepository repository,
            PlatformTransactionManager transactions,
            FileInventory inventory,
            FilesInHand inHand,
            ReadingProcessor processor,
            GracefulStop gracefulStop,
            StagedReadings readings,
            RunSettings settings,
            ThreadPoolTaskExecutor extractionThreads,
            Progress progress) {
        GuardedProcessor guarded = new GuardedProcessor(processor, inHand, gracefulStop);
        return new StepBuilder("extract", repository)
                .<SourceFile, PreparedReading>chunk(settings.chunkSize())
                .transactionManager(transactions)
                .reader(new PendingFileReader(inventory, inHand, progress))
                .processor(new PreparingProcessor(new CountingProcessor(guarded, progress)))
                .writer(chunk -> readings.store(chunk.getItems()))
                .taskExecutor(extractionThreads)
                .listener(new StepTimer())
                .build();
    }

    @Bean
    Step publish(JobRepository repository, PlatformTransactionManager transactions, PublishTasklet publishing) {
        return new StepBuilder("publish", repository)
                .tasklet(publishing, transactions)
                .listener(new StepTimer())
                .build();
    }

    /**
     * The threads that ask for readings and wait for them. They still take work when the application is told to stop: the
     * chunk in hand must come to its end.
     */
    @Bean
    ThreadPoolTaskExecutor extractionThreads(RunSettings settings) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("extract-");
        int number = ReadingThreads.askersOf(settings.effectiveThreads());
        threads.setCorePoolSize(number);
        threads.setMaxPoolSize(number);
        threads.setAcceptTasksAfterContextClose(true);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(LONGEST_CHUNK_SECONDS);
        return threads;
    }
}
