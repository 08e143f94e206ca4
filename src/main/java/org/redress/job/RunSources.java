package org.redress.job;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a run reads, as the command line names it.
 *
 * @param input the decisions as text files
 */
@ConfigurationProperties("run")
record RunSources(Path input) {}
