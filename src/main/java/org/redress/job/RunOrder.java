package org.redress.job;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the command line asks of one run beyond bringing the dataset up to date.
 *
 * @param force whether to publish a new snapshot even if it is the same as the latest
 */
@ConfigurationProperties("run")
record RunOrder(@DefaultValue("false") boolean force) {}
