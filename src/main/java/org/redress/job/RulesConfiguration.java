package org.redress.job;

import org.redress.config.ConfigFiles;
import org.redress.extraction.DecisionReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every document is read with, wherever it comes from: the user's files and settings, and the reader they make. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RunRules.class, RunSettings.class})
class RulesConfiguration {

    @Bean
    ConfigFiles configFiles(RunRules rules) {
        return rules.config() == null ? ConfigFiles.shipped() : ConfigFiles.in(rules.config());
    }

    @Bean
    DecisionReader decisionReader(ConfigFiles config) {
        return new DecisionReader(config);
    }
}
