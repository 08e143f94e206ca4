package org.redress.extraction.remedies;

import org.jspecify.annotations.Nullable;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;

/**
 * What the surroundings of a sentence say about the verbs in it.
 *
 * @param imperative whether the sentence stands in a list item, where the verb comes first
 * @param storied whether the passage also tells the story, so that what was done is no remedy unless it is money or an
 *     apology
 * @param takenUp whether the next sentence says that what this one asks for was agreed
 * @param status what an instruction has reached unless it is told as done
 * @param shared kind of money that the lead-in shares out among its items; null if it does not
 */
record Setting(
        boolean imperative,
        boolean storied,
        boolean takenUp,
        RemedyStatus status,
        @Nullable RemedyKind shared) {}
