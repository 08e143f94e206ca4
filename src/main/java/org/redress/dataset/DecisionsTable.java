package org.redress.dataset;

import static org.redress.dataset.Column.code;
import static org.redress.dataset.Column.date;
import static org.redress.dataset.Column.flag;
import static org.redress.dataset.Column.integer;
import static org.redress.dataset.Column.list;
import static org.redress.dataset.Column.money;
import static org.redress.dataset.Column.text;
import static org.redress.dataset.Column.uri;
import static org.redress.dataset.Presence.KEY;
import static org.redress.dataset.Presence.OPTIONAL;
import static org.redress.dataset.Presence.REQUIRED;

import java.util.List;
import org.redress.decision.DocumentType;
import org.redress.decision.OrganisationType;
import org.redress.decision.Rendering;

/** Table {@code decisions}: one row per decision. */
final class DecisionsTable {

    static final Table<DecisionRow> TABLE = new Table<>(
            "decisions",
            "One row per decision.",
            List.of(),
            List.of(
                    text(
                            KEY,
                            "decision_id",
                            "Reference and organisation in lower case with hyphens, joined by a colon. A reference alone is not unique: joint investigations use one for two bodies.",
                            DecisionRow::id),
                    text(
                            REQUIRED,
                            "reference",
                            "The Ombudsman's case reference as printed, with single spaces.",
                            row -> row.decision().heading().reference()),
                    text(
                            REQUIRED,
                            "organisation",
                            "The body complained about, as printed in the title.",
                            row -> row.decision().heading().organisation()),
                    code(
                            REQUIRED,
                            "organisation_type",
                            OrganisationType.values(),
                            "What kind of body that is.",
                            row -> row.decision().organisation().type()),
                    text(
                            OPTIONAL,
                            "gss_code",
                            "Nine-character code of the Office for National Statistics for the council or combined authority that it was on the decision date; absent for every other kind of body.",
                            row -> row.decision().organisation().gssCode()),
                    text(
                            OPTIONAL,
                            "category",
                            "The printed category, before the sign >.",
                            row -> row.decision().heading().category()),
                    text(
                            OPTIONAL,
                            "subcategory",
                            "The printed category, after the sign >.",
                            row -> row.decision().heading().subcategory()),
                    text(
                            OPTIONAL,
                            "outcome",
                            "The printed decision: Upheld, Not upheld or Closed after initial enquiries; absent where the page does not print it, never inferred.",
                            row -> row.decision().heading().outcome()),
                    date(
                            "decision_date",
                            "The printed decision date; absent where the page does not print it.",
                            row -> row.decision().heading().decisionDate()),
                    code(
                            REQUIRED,
                            "document_type",
                            DocumentType.values(),
                            "Decision statement or public report.",
                            row -> row.decision().documentType()),
                    uri(
                            OPTIONAL,
                            "url",
                            "Address on the Ombudsman's site, made from category, subcategory and reference; absent if one is missing.",
                            row -> row.decision().heading().url()),
                    text(
                            OPTIONAL,
                            "summary",
                            "The text after Summary:.",
                            row -> row.decision().summary()),
                    list(
                            "complainants",
                            "Pseudonyms of those who complained, one per person in order of appearance; not of those who only represent them.",
                            row -> row.decision().complainants()),
                    integer(
                            REQUIRED,
                            "remedy_count",
                            "Rows of this decision in remedies.",
                            row -> row.decision().remedies().size()),
                    flag(
                            "payment_promised",
                            "Whether a payment, refund or waiver is agreed or recommended, with or without a figure; one already made does not count.",
                            DecisionRow::paymentPromised),
                    money(
                            REQUIRED,
                            "payment_total_gbp",
                            "Sum of total_gbp over the payments and refunds that are agreed or recommended, in pounds; 0.00 when there is none.",
                            DecisionRow::paymentTotal),
                    list(
                            "acts_cited",
                            "Distinct titles of the legislation cited outside the section on the Ombudsman's powers, alphabetical.",
                            DecisionRow::actsCited),
                    date(
                            "first_event_date",
                            "Earliest date_start in dates that is not after the decision date; day and month precision, absolute and year_inferred mentions only.",
                            DecisionRow::firstEventDate),
                    date(
                            "last_event_date",
                            "Latest date_end in dates that is not after the decision date; day and month precision, absolute and year_inferred mentions only.",
                            DecisionRow::lastEventDate),
                    integer(
                            REQUIRED,
                            "paragraph_count",
                            "Paragraphs of the cleaned decision text, list items not counted.",
                            DecisionRow::paragraphCount),
                    integer(
                            REQUIRED,
                            "word_count",
                            "Words of the cleaned decision text.",
                            row -> row.decision().wordCount()),
                    code(
                            REQUIRED,
                            "rendering",
                            Rendering.values(),
                            "How the web page was turned into text: with numbered paragraphs or with a dash before each.",
                            row -> row.decision().rendering()),
                    text(
                            REQUIRED,
                            "source_file",
                            "Path of the source file relative to the input folder, with / between its parts. After ./ it is"
                                    + " percent-encoded: a name that is not text on one line has no other form.",
                            row -> row.decision().source().path()),
                    text(
                            REQUIRED,
                            "source_sha256",
                            "SHA-256 of the source file's bytes, lower-case hexadecimal.",
                            row -> row.decision().source().sha256()),
                    text(
                            REQUIRED,
                            "extractor_version",
                            "Version of Redress that read the decision.",
                            row -> ExtractorVersion.current()),
                    list(
                            "issues",
                            "Distinct codes of this decision's rows in issues, alphabetical.",
                            DecisionRow::issueCodes)));

    private DecisionsTable() {}
}
