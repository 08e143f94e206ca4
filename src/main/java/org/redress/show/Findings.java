package org.redress.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.dataset.DecisionRows;
import org.redress.dataset.RowValues;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Decision;
import org.redress.decision.Issue;
import org.redress.decision.Remedy;
import org.redress.decision.Span;
import org.redress.extraction.ExplainedDecision;
import org.redress.extraction.text.RuleName;
import org.redress.structure.PagePart;

/** Everything that was found in a decision, each at its place on the page and with the number of its row. */
final class Findings {

    private static final List<RuleName> ORGANISATION = List.of(RuleName.program("OrganisationExtractor"));
    private static final List<RuleName> COMPLAINANT = List.of(RuleName.program("ComplainantExtractor"));
    private static final List<RuleName> HEADER = List.of(RuleName.program("HeaderReader"));

    private final Decision decision;
    private final String text;
    private final CodePoints codePoints;
    private final Map<String, List<RowValues>> rows = new LinkedHashMap<>();
    private final Map<Place, List<Finding>> placed = new LinkedHashMap<>();
    private final List<Finding> unplaced = new ArrayList<>();

    /**
     * @throws IllegalArgumentException if the decision does not fit into the tables
     */
    Findings(ExplainedDecision explained, List<PagePart> parts) {
        this.decision = explained.decision();
        this.text = explained.text().text();
        this.codePoints = new CodePoints(text);
        for (RowValues row : DecisionRows.toValues(decision)) {
            rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
        }
        parts.forEach(this::addHeader);
        addComplainants();
        addAll(Kind.REMEDY, "remedies", decision.remedies(), explained.remedyRules(), Findings::span, Summaries::of);
        addAll(Kind.LAW, "legislation", decision.citations(), explained.citationRules(), Findings::span, Summaries::of);
        addAll(Kind.DATE, "dates", decision.dates(), explained.dateRules(), Findings::span, Summaries::of);
        addIssues();
    }

    /** Where something stands. */
    private record Place(Kind kind, int start, int end) {}

    /** What has a place, as it opens on the page. */
    List<Highlight> highlights() {
        return placed.entrySet().stream()
                .map(entry -> new Highlight(
                        entry.getKey().kind(),
                        entry.getKey().start(),
                        entry.getKey().end(),
                        entry.getValue()))
                .sorted(Highlight.OUTER_FIRST)
                .toList();
    }

    /** Doubts about what is not printed. */
    List<Finding> unplaced() {
        return List.copyOf(unplaced);
    }

    private static Span span(Remedy remedy) {
        return remedy.action().span();
    }

    private static Span span(Citation citation) {
        return citation.evidence().span();
    }

    private static Span span(DateMention mention) {
        return mention.evidence().span();
    }

    /** Adds the rows of a table; they are numbered by their place, and so are the values and their rules here. */
    private <T> void addAll(
            Kind kind,
            String table,
            List<T> values,
            List<List<RuleName>> rules,
            Function<T, Span> span,
            Function<T, List<String>> summary) {
        List<Integer> byPlace = Rows.inOrder(values, value -> span.apply(value).start());
        List<RowValues> published = rows.getOrDefault(table, List.of());
        for (int row = 0; row < byPlace.size(); row++) {
            int index = byPlace.get(row);
            T value = values.get(index);
            add(
                    span.apply(value),
                    new Finding(kind, row + 1, summary.apply(value), Fields.of(published.get(row)), rules.get(index)));
        }
    }

    private void addIssues() {
        for (Issue issue : decision.issues()) {
            Finding finding = new Finding(Kind.DOUBT, 0, Summaries.of(issue), List.of(), List.of());
            Span span = issue.span();
            if (span == null || span.start() == span.end()) {
                unplaced.add(finding);
            } else {
                add(span, finding);
            }
        }
    }

    private void addHeader(PagePart part) {
        List<Field> fields =
                Fields.of(Objects.requireNonNull(rows.get("decisions")).get(0));
        int start = codePoints.position(part.span().start());
        int end = codePoints.position(part.span().end());
        switch (part.role()) {
            case TITLE -> addOrganisation(start, end, fields);
            case CATEGORY -> addLabelled(start, end, Fields.only(fields, "category", "subcategory", "url"));
            case OUTCOME -> addLabelled(start, end, Fields.only(fields, "outcome"));
            case DATE -> addLabelled(start, end, Fields.only(fields, "decision_date"));
            default -> {}
        }
    }

    private void addOrganisation(int start, int end, List<Field> fields) {
        String name = decision.heading().organisation();
        List<Field> shown = Fields.only(
                fields, "decision_id", "reference", "organisation", "organisation_type", "gss_code", "document_type");
        Matcher printed = wordsOf(name).matcher(text).region(start, end);
        boolean found = printed.find();
        List<String> summary =
                new ArrayList<>(List.of(name, decision.organisation().type().code()));
        if (decision.organisation().gssCode() != null) {
            summary.add(decision.organisation().gssCode());
        }
        add(
                found ? printed.start() : start,
                found ? printed.end() : end,
                new Finding(Kind.ORGANISATION, 0, summary, shown, ORGANISATION));
    }

    /** {@code Decision : Upheld}: the value alone, or the line where its value stands below it. */
    private void addLabelled(int start, int end, List<Field> fields) {
        int colon = text.indexOf(':', start);
        int value = colon < 0 || colon >= end ? start : colon + 1;
        while (value < end && Character.isWhitespace(text.charAt(value))) {
            value++;
        }
        if (!fields.isEmpty()) {
            List<String> summary = fields.stream()
                    .filter(field -> !field.name().equals("url"))
                    .map(Field::value)
                    .toList();
            add(value == end ? start : value, end, new Finding(Kind.HEADING, 0, summary, fields, HEADER));
        }
    }

    /** Where each of those who complained is first named in the text. */
    private void addComplainants() {
        decision.paragraphs().stream()
                .findFirst()
                .ifPresent(first -> decision.complainants()
                        .forEach(name -> addComplainant(
                                name, codePoints.position(first.span().start()))));
    }

    private void addComplainant(String name, int from) {
        Matcher printed = wordsOf(name).matcher(text).region(from, text.length());
        if (printed.find()) {
            add(
                    printed.start(),
                    printed.end(),
                    new Finding(
                            Kind.COMPLAINANT,
                            0,
                            List.of(name),
                            List.of(new Field("complainants", String.join("; ", decision.complainants()))),
                            COMPLAINANT));
        }
    }

    /** The same words with any white space between them, and no letter before or after. */
    private static Pattern wordsOf(String name) {
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
        String space = "";
        for (String word : name.split("\\s+", -1)) {
            pattern.append(space).append(Pattern.quote(word));
            space = "[\\s\\u00A0]+";
        }
        return Pattern.compile(pattern + "(?![\\p{L}\\p{N}])");
    }

    private void add(Span span, Finding finding) {
        add(codePoints.position(span.start()), codePoints.position(span.end()), finding);
    }

    private void add(int start, int end, Finding finding) {
        placed.computeIfAbsent(new Place(finding.kind(), start, end), place -> new ArrayList<>())
                .add(finding);
    }
}
