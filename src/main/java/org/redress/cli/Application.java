package org.redress.cli;

import java.io.IOException;
import java.util.function.Predicate;
import org.redress.job.DatasetRun;
import org.redress.job.DryRun;
import org.redress.job.DryRunConfiguration;
import org.redress.job.RunConfiguration;
import org.redress.job.RunResult;
import org.redress.staging.StagedDataset;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The Spring application, for as long as one run takes. No command names a class of Spring, so that those that need no
 * run answer at once.
 */
final class Application {

    private final String[] arguments;

    Application(String... arguments) {
        this.arguments = arguments;
    }

    /** Runs the job. */
    RunResult run() throws IOException {
        try (ConfigurableApplicationContext context = start(RunConfiguration.class)) {
            return context.getBean(DatasetRun.class).run();
        }
    }

    /** What the job would publish of the files whose paths are wanted. */
    StagedDataset read(Predicate<String> wanted) {
        try (ConfigurableApplicationContext context = start(DryRunConfiguration.class)) {
            return context.getBean(DryRun.class).read(wanted);
        }
    }

    private ConfigurableApplicationContext start(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration).logStartupInfo(false).run(arguments);
    }
}
