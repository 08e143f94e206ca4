package org.redress.extraction;

import static org.redress.extraction.GoldFile.fold;
import static org.redress.extraction.GoldFile.join;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Code;
import org.redress.decision.Decision;
import org.redress.decision.Heading;

/** What was read from a decision, as lines of text to compare with annotations. */
record DecisionRowsAsText(Decision decision) {

    static final Set<String> HEADING_FIELDS = Set.of(
            "decision_id",
            "reference",
            "organisation",
            "organisation_type",
            "gss_code",
            "category",
            "subcategory",
            "outcome",
            "decision_date",
            "document_type",
            "url",
            "complainants",
            "rendering");

    /** The fields of the heading that are annotated for this file. */
    List<String> heading(List<String> annotated) {
        Heading heading = decision.heading();
        List<String> names = annotated.stream()
                .map(row -> row.substring(0, row.indexOf('=')))
                .toList();
        return Stream.of(
                        field("decision_id", decision.id()),
                        field("reference", heading.reference()),
                        field("organisation", heading.organisation()),
                        field(
                                "organisation_type",
                                decision.organisation().type().code()),
                        field("gss_code", decision.organisation().gssCode()),
                        field("category", heading.category()),
                        field("subcategory", heading.subcategory()),
                        field("outcome", heading.outcome()),
                        field("decision_date", heading.decisionDate()),
                        field("document_type", decision.documentType().code()),
                        field("url", heading.url()),
                        field("complainants", String.join("; ", decision.complainants())),
                        field("rendering", decision.rendering().code()))
                .filter(row -> names.contains(row.substring(0, row.indexOf('='))))
                .toList();
    }

    List<String> paragraphs() {
        return decision.paragraphs().stream()
                .filter(paragraph -> paragraph.item() == 0)
                .map(paragraph -> paragraph.number() + " " + paragraph.section().code())
                .toList();
    }

    List<String> payments() {
        return decision.remedies().stream()
                .filter(remedy -> remedy.kind().isMoney())
                .map(remedy -> join(
                        remedy.kind().code(),
                        pounds(remedy.amount()),
                        pounds(remedy.total()),
                        remedy.recipients().stream().distinct().sorted().toList()))
                .toList();
    }

    List<String> remedies() {
        return decision.remedies().stream()
                .map(remedy -> join(
                        remedy.action().paragraph(),
                        remedy.kind().code(),
                        Objects.toString(remedy.dueDate(), ""),
                        remedy.status().code()))
                .toList();
    }

    List<String> legislation() {
        return decision.citations().stream()
                .map(citation -> fold(join(
                        citation.evidence().paragraph(),
                        citation.kind().code(),
                        citation.title(),
                        Objects.toString(citation.provision(), ""))))
                .toList();
    }

    List<String> dates() {
        return decision.dates().stream()
                .map(mention -> join(
                        mention.evidence().paragraph(),
                        mention.kind().code(),
                        code(mention.precision()),
                        code(mention.modifier()),
                        Objects.toString(mention.start(), ""),
                        Objects.toString(mention.end(), "")))
                .toList();
    }

    private static String field(String name, @Nullable Object value) {
        return name + "=" + fold(Objects.toString(value, ""));
    }

    private static String pounds(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static String code(@Nullable Code code) {
        return code == null ? "" : code.code();
    }
}
