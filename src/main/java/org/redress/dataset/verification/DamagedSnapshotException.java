package org.redress.dataset.verification;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Thrown when a snapshot that was just written does not hold what was written to it. */
public class DamagedSnapshotException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedSnapshotException(Path snapshot, List<Damage> damage) {
        super(snapshot + " is damaged; is the disk full or failing? "
                + damage.stream().map(Damage::toString).collect(joining("; ")));
    }
}
