package org.redress.job;

import org.redress.extraction.DecisionReader;
import org.redress.source.InputFolder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the input folder is read with, whether or not anything is published. */
@Configuration(proxyBeanMethods = false)
@Import(RulesConfiguration.class)
@EnableConfigurationProperties(RunSources.class)
class ReadingConfiguration {

    @Bean
    InputFolder inputFolder(RunSources sources, RunSettings settings) {
        return new InputFolder(
                sources.input(), Math.toIntExact(settings.maxDocumentBytes().toBytes()), settings.fileSelection());
    }

    @Bean
    SlowestFiles slowestFiles() {
        return new SlowestFiles();
    }

    @Bean
    ReadingProcessor readingProcessor(
            InputFolder input, DecisionReader reader, RunSettings settings, SlowestFiles slowest) {
        ReadingThreads threads = new ReadingThreads(settings.effectiveThreads(), settings.maxDocumentSeconds());
        return new ReadingProcessor(input, slowest.timing(reader::read), threads);
    }
}
