package org.redress.job;

import org.redress.source.InputFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that a dry run is made of: what a run reads with, and neither database nor job. */
@Configuration(proxyBeanMethods = false)
@Import(ReadingConfiguration.class)
public class DryRunConfiguration {

    @Bean
    DryRun dryRun(InputFolder input, ReadingProcessor processor, RunSettings settings) {
        return new DryRun(input, processor, settings.effectiveThreads());
    }
}
