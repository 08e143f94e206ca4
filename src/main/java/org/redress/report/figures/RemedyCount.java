package org.redress.report.figures;

import org.redress.decision.RemedyKind;

/**
 * How often remedies of one kind are given.
 *
 * @param decisions with at least one of them
 */
public record RemedyCount(RemedyKind kind, int agreed, int recommended, int alreadyDone, int decisions) {

    public int all() {
        return agreed + recommended + alreadyDone;
    }
}
