package org.redress.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The folders of one run, which the command line names.
 *
 * @param input the decisions as text files
 * @param output where snapshots and the state of the job are kept
 * @param config the user's own configuration, or null for what ships with Redress
 */
@ConfigurationProperties("run")
record RunFolders(Path input, Path output, @Nullable Path config) {

    /** One marker for every file that is being read. */
    Path inHand() {
        return output.resolve("state/in-hand");
    }
}
