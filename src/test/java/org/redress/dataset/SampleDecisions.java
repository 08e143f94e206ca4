package org.redress.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
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
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.RemovedLine;
import org.redress.decision.Rendering;
import org.redress.decision.Resolution;
import org.redress.decision.Section;
import org.redress.decision.SourceFile;
import org.redress.decision.Span;

/** Invented decisions: a usual one, one with nothing but a heading, one with everything that breaks tables. */
public final class SampleDecisions {

    public static final LocalDate DECIDED = LocalDate.of(2024, Month.MARCH, 15);

    /** Quotes, separators, a formula, every kind of space and line break, two planes of Unicode, words for nothing. */
    public static final String HOSTILE =
            "=SUM(A1), he said \"it's; 'done'\"\u00a0— żółć, naïve 😀\u2028next\r\nline\tend NA null";

    private static final String SHA256 = "0123456789abcdef".repeat(4);

    private SampleDecisions() {}

    /** All three in the order of their keys. */
    public static List<Decision> all() {
        return List.of(bare("a/bare.txt", "90 000 001", "Nether Wallop Council"), usual(), hostile());
    }

    /** A decision with a row in every table. */
    public static Decision usual() {
        return new DecisionBuilder()
                .source("b/usual.txt")
                .heading(new Heading("90 000 002", "Mallowshire Council", "Education", "Transport", "Upheld", DECIDED))
                .summary("The Council was at fault.")
                .complainants("Ms P")
                .paragraphs(
                        new Paragraph(1, 0, Section.COMPLAINT, "The complaint", "Ms P complains.", new Span(10, 25)),
                        new Paragraph(1, 1, Section.COMPLAINT, "The complaint", "About a bus.", new Span(28, 40)))
                .remedies(
                        remedy(RemedyKind.APOLOGY, RemedyStatus.AGREED, null, 60),
                        remedy(RemedyKind.PAYMENT, RemedyStatus.AGREED, "150", 90))
                .citations(citation("Education Act 1996", false, 30))
                .dates(mention(MentionKind.ABSOLUTE, DatePrecision.DAY, "2023-05-01", "2023-05-01", 35))
                .issues(new Issue(IssueCode.TOTAL_MISMATCH, "£150 is not £200", new Span(90, 94)))
                .removedLines(new RemovedLine("Share this page", "listed"))
                .build();
    }

    /** A decision with no more than a heading. */
    public static Decision bare(String path, String reference, String organisation) {
        return new DecisionBuilder()
                .source(path)
                .heading(new Heading(reference, organisation, null, null, null, null))
                .build();
    }

    /** A decision with {@link #HOSTILE} text wherever text can stand, and its parts out of order. */
    public static Decision hostile() {
        return new DecisionBuilder()
                .source("c/wéird, \"name\".txt")
                .heading(new Heading("90 000 003", "O’Mallow, \"Q\" & Sons; Ltd", "-minus", "+plus", "@at", DECIDED))
                .summary("\u00a0 " + HOSTILE + " \u00a0\n")
                .complainants("Mr X", " Mrs \"Y\" ", "", "Zoë, the “carer”")
                .paragraphs(
                        new Paragraph(1, 0, Section.OTHER, null, HOSTILE, new Span(0, 80)),
                        new Paragraph(2, 0, Section.FINDINGS, " \u00a0", "NULL", new Span(81, 85)),
                        new Paragraph(3, 0, Section.FINDINGS, "\"", ",", new Span(86, 87)),
                        new Paragraph(4, 0, Section.FINDINGS, ";", "\"\"", new Span(88, 90)),
                        new Paragraph(5, 0, Section.FINDINGS, "x", "007", new Span(91, 94)))
                .remedies(new Remedy(
                        RemedyKind.REFUND,
                        new Evidence(1, 0, HOSTILE, new Span(0, 80)),
                        List.of("Mr X", "Mrs Y"),
                        new BigDecimal("1234567.5"),
                        true,
                        12,
                        true,
                        "'purpose'",
                        "two weeks after; \"the panel\"",
                        null,
                        RemedyStatus.RECOMMENDED))
                .citations(
                        citation("Children’s, \"Act\"; 1989", false, 5), citation("Local Government Act 1974", true, 3))
                .dates(
                        mention(MentionKind.RELATIVE, null, null, null, 7),
                        mention(MentionKind.ABSOLUTE, DatePrecision.YEAR, "0999-01-01", "9999-12-31", 6))
                .issues(
                        new Issue(IssueCode.IMPOSSIBLE_DATE, HOSTILE, new Span(50, 60)),
                        new Issue(IssueCode.NO_OUTCOME_PRINTED, "no outcome", null))
                .removedLines(
                        new RemovedLine("Share this page", "listed"),
                        new RemovedLine("=cmd", "before_title"),
                        new RemovedLine("\u00a0", "before_title"))
                .build();
    }

    /** One that says everything and one that says as little as it may, not in order. */
    public static List<Reject> rejects() {
        return List.of(
                new Reject(new SourceFile("a.txt", ""), RejectReason.EMPTY, ""),
                new Reject(new SourceFile("z.txt", SHA256), RejectReason.NOT_TEXT, "starts with \"%PDF\""));
    }

    public static Remedy remedy(RemedyKind kind, RemedyStatus status, @Nullable String pounds, int start) {
        return new Remedy(
                kind,
                new Evidence(1, 0, "do it", new Span(start, start + 5)),
                List.of("Ms P"),
                pounds == null ? null : new BigDecimal(pounds),
                false,
                null,
                true,
                null,
                "P1M",
                DECIDED.plusMonths(1),
                status);
    }

    public static Citation citation(String title, boolean boilerplate, int start) {
        return new Citation(
                CitationKind.ACT,
                title,
                1996,
                "section 26(1)",
                "https://www.legislation.gov.uk/ukpga/1996/56/section/26/1",
                Resolution.EXPLICIT,
                boilerplate,
                new Evidence(1, 0, "section 26(1)", new Span(start, start + 13)));
    }

    public static DateMention mention(
            MentionKind kind,
            @Nullable DatePrecision precision,
            @Nullable String first,
            @Nullable String last,
            int start) {
        return new DateMention(
                kind,
                precision,
                precision == DatePrecision.MONTH ? DateModifier.LATE : null,
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                new Evidence(1, 0, "then", new Span(start, start + 4)));
    }

    /** Starts with an empty decision; a test says only what it is about. */
    public static final class DecisionBuilder {

        private String path = "a.txt";
        private Heading heading = new Heading("90 000 001", "Nether Wallop Council", null, null, null, null);
        private @Nullable String summary;
        private List<String> complainants = List.of();
        private List<Paragraph> paragraphs = List.of();
        private List<Remedy> remedies = List.of();
        private List<Citation> citations = List.of();
        private List<DateMention> dates = List.of();
        private List<Issue> issues = List.of();
        private List<RemovedLine> removedLines = List.of();

        public DecisionBuilder source(String value) {
            path = value;
            return this;
        }

        public DecisionBuilder heading(Heading value) {
            heading = value;
            return this;
        }

        public DecisionBuilder summary(String value) {
            summary = value;
            return this;
        }

        public DecisionBuilder complainants(String... values) {
            complainants = List.of(values);
            return this;
        }

        public DecisionBuilder paragraphs(Paragraph... values) {
            paragraphs = List.of(values);
            return this;
        }

        public DecisionBuilder remedies(Remedy... values) {
            remedies = List.of(values);
            return this;
        }

        public DecisionBuilder citations(Citation... values) {
            citations = List.of(values);
            return this;
        }

        public DecisionBuilder dates(DateMention... values) {
            dates = List.of(values);
            return this;
        }

        public DecisionBuilder issues(Issue... values) {
            issues = List.of(values);
            return this;
        }

        public DecisionBuilder removedLines(RemovedLine... values) {
            removedLines = List.of(values);
            return this;
        }

        public Decision build() {
            return new Decision(
                    new SourceFile(path, SHA256),
                    heading,
                    new Organisation(OrganisationType.OTHER, null),
                    DocumentType.STATEMENT,
                    Rendering.NUMBERED,
                    summary,
                    complainants,
                    paragraphs,
                    remedies,
                    citations,
                    dates,
                    issues,
                    removedLines,
                    42);
        }
    }
}
