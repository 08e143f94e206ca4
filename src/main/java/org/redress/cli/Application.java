package org.redress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.redress.job.DatasetRun;
import org.redress.job.DryRun;
import org.redress.job.DryRunConfiguration;
import org.redress.job.OneOffConfiguration;
import org.redress.job.OneOffRun;
import org.redress.job.PastRun;
import org.redress.job.PlanConfiguration;
import org.redress.job.Progress;
import org.redress.job.RunConfiguration;
import org.redress.job.RunHistory;
import org.redress.job.RunHistoryConfiguration;
import org.redress.job.RunPlan;
import org.redress.job.RunPlanner;
import org.redress.job.RunResult;
import org.redress.job.SettingCheck;
import org.redress.staging.StagedDataset;
import org.redress.state.DamagedStateException;
import org.redress.state.MissingStateException;
import org.redress.state.StateFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The Spring application, for as long as one run takes. No command names a class of Spring, so that those that need no
 * run answer at once.
 */
final class Application {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    /** The framework makes its tables for a run, not to look for one. */
    private static final String CHANGE_NOTHING = "--spring.batch.jdbc.initialize-schema=never";

    private final String[] arguments;

    Application(String... arguments) {
        this.arguments = arguments;
    }

    /** Runs the job. If the state is a file and found damaged, it is set aside, and the job starts anew without it. */
    RunResult run(Progress progress) throws IOException {
        try {
            return runOnce(progress);
        } catch (RuntimeException e) {
            DamagedStateException damage =
                    Causes.first(e, DamagedStateException.class).orElseThrow(() -> e);
            StateFile file = damage.file().orElseThrow(() -> e);
            Path aside = file.setAside();
            LOG.warn("{}; it is now {}, and every file is read anew", damage.getMessage(), aside);
            return runOnce(progress);
        }
    }

    /** The newest runs, the last first. */
    List<PastRun> history(int most) throws SQLException {
        try (ConfigurableApplicationContext context = start(RunHistoryConfiguration.class, CHANGE_NOTHING)) {
            return context.getBean(RunHistory.class).last(most);
        } catch (RuntimeException e) {
            if (Causes.first(e, MissingStateException.class).isPresent()) {
                return List.of();
            }
            throw e;
        }
    }

    /** What the job would publish of the files whose paths are wanted. */
    StagedDataset read(Predicate<String> wanted) {
        try (ConfigurableApplicationContext context = start(DryRunConfiguration.class)) {
            return context.getBean(DryRun.class).read(wanted);
        }
    }

    /** What {@link #run} would do. */
    RunPlan plan() throws IOException, SQLException {
        try (ConfigurableApplicationContext context = start(PlanConfiguration.class)) {
            return context.getBean(RunPlanner.class).plan(true);
        }
    }

    /**
     * Makes sure that the settings can be understood, and the rules and tables, and then that a run could begin.
     *
     * @param understood told when they are
     */
    RunPlan check(Runnable understood) throws IOException, SQLException {
        try (ConfigurableApplicationContext context = start(PlanConfiguration.class)) {
            RunPlanner planner = context.getBean(RunPlanner.class);
            understood.run();
            return planner.plan(false);
        }
    }

    /** Reads documents by themselves; {@code work} says which, and takes what comes of them. */
    int readAlone(OneOffWork work) throws IOException {
        try (ConfigurableApplicationContext context = start(OneOffConfiguration.class)) {
            return work.with(context.getBean(OneOffRun.class));
        }
    }

    /** What is done with the means to read documents by themselves. */
    @FunctionalInterface
    interface OneOffWork {

        /** Does it, and gives the exit code. */
        int with(OneOffRun run) throws IOException;
    }

    private RunResult runOnce(Progress progress) throws IOException {
        ApplicationContextInitializer<ConfigurableApplicationContext> teller =
                context -> context.getBeanFactory().registerSingleton("teller", progress);
        try (ConfigurableApplicationContext context =
                builder(RunConfiguration.class).initializers(teller).run(arguments)) {
            return context.getBean(DatasetRun.class).run();
        }
    }

    private ConfigurableApplicationContext start(Class<?> configuration, String... more) {
        return builder(configuration)
                .run(Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private static SpringApplicationBuilder builder(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .initializers(new SettingCheck())
                .logStartupInfo(false);
    }
}
