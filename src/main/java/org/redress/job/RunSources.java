package org.redress.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is read, as the command line names it.
 *
 * @param input the decisions as text files
 * @param config the user's own configuration, or null for what ships with Redress
 */
@ConfigurationProperties("run")
record RunSources(Path input, @Nullable Path config) {}
