package org.redress.decision;

import org.jspecify.annotations.Nullable;

/**
 * One provision of an Act or instrument, one piece of guidance or one court case that the decision cites.
 *
 * @param title official title where the reference table has it, else as printed; of a case the names of the parties
 * @param year of the Act or instrument
 * @param provision such as {@code section 26(1)}; null if the whole is cited
 * @param uri address on legislation.gov.uk; null where the title is not in the reference table
 * @param boilerplate whether it stands in the section on the Ombudsman's powers, which nearly every decision repeats
 */
public record Citation(
        CitationKind kind,
        String title,
        @Nullable Integer year,
        @Nullable String provision,
        @Nullable String uri,
        Resolution resolution,
        boolean boilerplate,
        Evidence evidence) {

    /** Whether this is legislation rather than guidance or a case. */
    public boolean isLegislation() {
        return kind == CitationKind.ACT || kind == CitationKind.INSTRUMENT;
    }
}
