package org.redress.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * By which rules documents are read, as the command line names them.
 *
 * @param config the user's own configuration, or null for what ships with Redress
 */
@ConfigurationProperties("run")
record RunRules(@Nullable Path config) {}
