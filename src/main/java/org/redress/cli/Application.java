package org.redress.cli;

import java.io.IOException;
import java.util.Optional;
import org.redress.job.DatasetRun;
import org.redress.job.PublishedRun;
import org.redress.job.RunConfiguration;
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

    Optional<PublishedRun> run() throws IOException {
        try (ConfigurableApplicationContext context = start()) {
            return context.getBean(DatasetRun.class).run();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(RunConfiguration.class)
                .logStartupInfo(false)
                .run(arguments);
    }
}
