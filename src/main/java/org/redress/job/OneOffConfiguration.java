package org.redress.job;

import org.redress.extraction.DecisionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that reading documents by themselves is made of: the rules and settings of a run, and no folder. */
@Configuration(proxyBeanMethods = false)
@Import(RulesConfiguration.class)
public class OneOffConfiguration {

    @Bean
    OneOffRun oneOffRun(DecisionReader reader, RunSettings settings) {
        ReadingThreads threads = new ReadingThreads(settings.effectiveThreads(), settings.maxDocumentSeconds());
        return new OneOffRun(new DocumentReading(reader::read, threads, RejectLog.FOR_DEVELOPERS), settings);
    }
}
