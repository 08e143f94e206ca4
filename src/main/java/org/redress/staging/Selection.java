package org.redress.staging;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;

/**
 * Finds out which file stands for every decision, and why each other file does not, while all files that hold a decision
 * pass in {@link Edition#ORDER}.
 */
final class Selection {

    private final EarliestDate earliest;
    private final Consumer<Edition> kept;
    private final Consumer<Reject> setAside;
    private @Nullable Edition first;
    private int keptFiles;
    private int tooOldFiles;

    /**
     * @param earliest the day from which on decisions are wanted; the date of the kept edition counts
     * @param kept takes one edition of every decision that is wanted
     * @param setAside takes the others of those decisions
     */
    Selection(EarliestDate earliest, Consumer<Edition> kept, Consumer<Reject> setAside) {
        this.earliest = earliest;
        this.kept = kept;
        this.setAside = setAside;
    }

    void add(Edition edition) {
        boolean another = first == null || !first.decisionId().equals(edition.decisionId());
        Edition standing = another || first == null ? edition : first;
        first = standing;
        if (!earliest.admits(standing.decisionDate())) {
            tooOldFiles++;
        } else if (another) {
            keptFiles++;
            kept.accept(edition);
        } else {
            setAside.accept(setAside(edition, standing));
        }
    }

    /** How many editions stand for a decision. */
    int keptFiles() {
        return keptFiles;
    }

    /** How many editions are of a decision that is not wanted because of its date. */
    int tooOldFiles() {
        return tooOldFiles;
    }

    private static Reject setAside(Edition edition, Edition kept) {
        return edition.hasTextOf(kept)
                ? new Reject(edition.source(), RejectReason.DUPLICATE, "same text as " + kept.path())
                : new Reject(
                        edition.source(), RejectReason.SUPERSEDED, "another text of the decision in " + kept.path());
    }
}
