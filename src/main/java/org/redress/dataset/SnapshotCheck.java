package org.redress.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** Looks at a finished snapshot before anybody else sees it. */
@FunctionalInterface
public interface SnapshotCheck {

    /**
     * Refuses a snapshot that does not hold what its {@code datapackage.json} says.
     *
     * @throws IOException naming the files that are damaged, or one that cannot be read
     */
    void requireIntact(Path snapshot) throws IOException;
}
