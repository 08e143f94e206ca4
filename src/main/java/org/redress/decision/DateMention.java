package org.redress.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One mention of when something happened.
 *
 * @param precision null where a relative mention cannot be worked out
 * @param start the first day it can mean; null where it cannot be worked out
 * @param end the last day it can mean; null where it cannot be worked out
 */
public record DateMention(
        MentionKind kind,
        @Nullable DatePrecision precision,
        @Nullable DateModifier modifier,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Evidence evidence) {

    public DateMention {
        if ((start == null) != (end == null) || (start != null && start.isAfter(end))) {
            throw new IllegalArgumentException("from " + start + " to " + end);
        }
    }
}
