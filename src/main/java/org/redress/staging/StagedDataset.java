package org.redress.staging;

import java.util.Iterator;
import java.util.Map;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;

/** Everything that is staged and to be published, in the order in which it is published. */
public interface StagedDataset {

    /** How many decisions there are. */
    int decisionCount();

    /** The decisions ordered by their id, loaded a few at a time. */
    Iterator<Decision> decisions();

    /** How many files gave no decision, by the reason; reasons without any are left out. */
    Map<RejectReason, Integer> rejectCounts();

    /** The files that gave no decision, ordered by path. */
    Iterable<Reject> rejects();
}
