package org.redress.job;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.redress.staging.InventoryDifference;

/**
 * What a run would do.
 *
 * @param notSelected files in the input folder that do not belong to the input
 * @param files how the input folder differs from what earlier runs have read
 * @param state what is known of earlier runs
 * @param neededBytes of the disk
 * @param freeBytes of the disk; empty if it does not say
 * @param sample some of the files that would be read, read to see how long that takes
 * @param rejectLimit the share of rejected files above which nothing is published; empty for none
 * @param inHand files that an earlier run was reading when its process ended
 * @param unreadConfig files in the user's configuration folder in which nothing is looked for
 * @param latest the newest snapshot; null if there is none
 */
public record RunPlan(
        Path input,
        Path output,
        int notSelected,
        InventoryDifference files,
        State state,
        long neededBytes,
        OptionalLong freeBytes,
        ReadingSample sample,
        Publishing publishing,
        String rejectLimit,
        List<String> inHand,
        List<Path> unreadConfig,
        @Nullable Path latest) {

    /** What is known of earlier runs. */
    public enum State {
        /** What they read. */
        READABLE,
        /** There has been none, or by a version whose notes are of no use. */
        NONE,
        /** It is damaged: a run would set it aside and read every file anew. */
        DAMAGED
    }

    /** Whether a snapshot would come of the run. */
    public enum Publishing {
        YES,
        /** The input folder holds no files. */
        NOTHING,
        /** The latest snapshot holds the same. */
        UP_TO_DATE,
        /** Only files that failed last time would be read: if they fail again, the latest snapshot is up to date. */
        PERHAPS
    }

    /** How many files would be read. */
    public int unread() {
        return files.counts().added() + files.counts().changed();
    }
}
