package org.redress.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Citation;
import org.redress.decision.CitationKind;
import org.redress.decision.DateMention;
import org.redress.decision.DateModifier;
import org.redress.decision.DatePrecision;
import org.redress.decision.Decision;
import org.redress.decision.DocumentType;
import org.redress.decision.Evidence;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.MentionKind;
import org.redress.decision.Organisation;
import org.redress.decision.OrganisationType;
import org.redress.decision.Paragraph;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.RemovedLine;
import org.redress.decision.Rendering;
import org.redress.decision.Resolution;
import org.redress.decision.Section;
import org.redress.decision.SourceFile;
import org.redress.decision.Span;

/** Decisions about an invented body, for the tests of this package. */
final class SampleDecisions {

    static final LocalDate ISSUED = LocalDate.of(2024, 3, 14);

    private SampleDecisions() {}

    static SourceFile file(String path) {
        return new SourceFile(path, "sha256 of " + path);
    }

    /** One paragraph, and nothing found in it. */
    static Decision decision(String path, String reference, @Nullable LocalDate issued, String text) {
        return new Decision(
                file(path),
                new Heading(reference, "Wexcombe Borough Council", "Housing", "Allocations", "Upheld", issued),
                new Organisation(OrganisationType.OTHER, null),
                DocumentType.STATEMENT,
                Rendering.NUMBERED,
                null,
                List.of(),
                List.of(new Paragraph(1, 0, Section.COMPLAINT, "The complaint", text, new Span(0, text.length()))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text.split(" ", -1).length);
    }

    /** A value in every list, and both present and absent values in every place that allows them. */
    static Decision full(String path) {
        Evidence evidence = new Evidence(12, 1, "pay Mr Q £150.50", new Span(40, 56));
        return new Decision(
                file(path),
                new Heading("24 001 002", "Wexcombe Borough Council", "Housing", null, null, ISSUED),
                new Organisation(OrganisationType.COUNTY_COUNCIL, "E10000099"),
                DocumentType.REPORT,
                Rendering.DASH,
                "A “summary” with\u0000odd characters: \uD83C\uDFE0",
                List.of("Mr Q", "Mrs Q"),
                List.of(new Paragraph(12, 1, Section.AGREED_ACTION, null, "pay Mr Q £150.50", new Span(40, 56))),
                List.of(
                        new Remedy(
                                RemedyKind.PAYMENT,
                                evidence,
                                List.of("Mr Q", "Mrs Q"),
                                new BigDecimal("150.50"),
                                true,
                                20,
                                true,
                                "distress",
                                "P1M",
                                LocalDate.of(2024, 4, 14),
                                RemedyStatus.AGREED),
                        new Remedy(
                                RemedyKind.APOLOGY,
                                evidence,
                                List.of(),
                                null,
                                false,
                                null,
                                true,
                                null,
                                null,
                                null,
                                RemedyStatus.ALREADY_DONE)),
                List.of(new Citation(
                        CitationKind.ACT,
                        "Housing Act 1996",
                        1996,
                        "section 189",
                        "https://www.legislation.gov.uk/ukpga/1996/52/section/189",
                        Resolution.EXPLICIT,
                        false,
                        evidence)),
                List.of(new DateMention(
                        MentionKind.ABSOLUTE,
                        DatePrecision.MONTH,
                        DateModifier.LATE,
                        LocalDate.of(2023, 7, 21),
                        LocalDate.of(2023, 7, 31),
                        evidence)),
                List.of(new Issue(IssueCode.NO_OUTCOME_PRINTED, "no outcome", null)),
                List.of(new RemovedLine("Accept cookies", "listed")),
                321);
    }
}
