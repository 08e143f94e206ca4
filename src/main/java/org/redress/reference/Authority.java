package org.redress.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.decision.OrganisationType;

/**
 * A council or combined authority of England.
 *
 * @param gssCode the Office for National Statistics' nine-character code
 * @param firstDay of its existence; null where it is older than any decision
 * @param lastDay of its existence; null where it still exists
 */
public record Authority(
        String gssCode,
        String name,
        OrganisationType type,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public Authority {
        if (!gssCode.matches("[EKNSW]\\d{8}")) {
            throw new IllegalArgumentException("not a GSS code: " + gssCode);
        }
    }

    /** Whether it existed on {@code day}, or exists still where the day is not known. */
    boolean existedOn(@Nullable LocalDate day) {
        return !wasAbolishedBefore(day) && (day == null || firstDay == null || !firstDay.isAfter(day));
    }

    /** Whether {@code day} came after its last; where the day is not known, whether it had a last day at all. */
    boolean wasAbolishedBefore(@Nullable LocalDate day) {
        return lastDay != null && (day == null || lastDay.isBefore(day));
    }
}
