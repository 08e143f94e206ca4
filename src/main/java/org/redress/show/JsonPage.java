package org.redress.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.dataset.DecisionRows;
import org.redress.dataset.ExtractorVersion;
import org.redress.dataset.RowValues;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.Remedy;
import org.redress.extraction.ExplainedDecision;
import org.redress.extraction.text.RuleName;
import org.redress.structure.PagePart;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page for programs. Rows have the names, values and order of the published tables, a value that is absent is null, and
 * with each stands which rules found it. A new key raises no number; {@link #SHAPE} changes when one goes or changes.
 */
public final class JsonPage {

    /** Which form the JSON has. */
    static final String SHAPE = "redress-show/1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ObjectNode root = MAPPER.createObjectNode();

    private JsonPage() {}

    /** The page as JSON, ending in a line feed. */
    public static String render(ShownPage page) {
        JsonPage json = new JsonPage();
        json.addSource(page);
        json.addReject(page.reject());
        json.addDecision(page.explained());
        json.addLines(page);
        return MAPPER.writeValueAsString(json.root) + "\n";
    }

    private void addSource(ShownPage page) {
        root.put("shape", SHAPE);
        root.put("extractor_version", ExtractorVersion.current());
        root.put("source_file", page.source().path());
        root.put("source_sha256", page.source().sha256());
        root.put("text", page.text() == null ? null : page.text().text());
    }

    private void addReject(@Nullable Reject reject) {
        if (reject == null) {
            root.putNull("reject");
        } else {
            root.putObject("reject").put("reason", reject.reason().code()).put("detail", reject.detail());
        }
    }

    private void addDecision(@Nullable ExplainedDecision explained) {
        List<RowValues> rows = explained == null ? List.of() : DecisionRows.toValues(explained.decision());
        if (explained == null) {
            root.putNull("decision");
        } else {
            addRow(root.putObject("decision"), rows.get(0));
        }
        addRows(rows, "paragraphs", List.of());
        addRows(
                rows,
                "remedies",
                rules(explained, Decision::remedies, ExplainedDecision::remedyRules, JsonPage::start));
        addRows(
                rows,
                "legislation",
                rules(explained, Decision::citations, ExplainedDecision::citationRules, JsonPage::start));
        addRows(rows, "dates", rules(explained, Decision::dates, ExplainedDecision::dateRules, JsonPage::start));
        addRows(rows, "issues", List.of());
    }

    private static <T> List<List<RuleName>> rules(
            @Nullable ExplainedDecision explained,
            Function<Decision, List<T>> values,
            Function<ExplainedDecision, List<List<RuleName>>> rules,
            Function<T, Integer> start) {
        return explained == null
                ? List.of()
                : Rows.inOrder(values.apply(explained.decision()), start).stream()
                        .map(rules.apply(explained)::get)
                        .toList();
    }

    private static int start(Remedy remedy) {
        return remedy.action().span().start();
    }

    private static int start(Citation citation) {
        return citation.evidence().span().start();
    }

    private static int start(DateMention mention) {
        return mention.evidence().span().start();
    }

    private void addRows(List<RowValues> rows, String table, List<List<RuleName>> rules) {
        ArrayNode array = root.putArray(table);
        for (RowValues row : rows) {
            if (row.table().equals(table)) {
                int index = array.size();
                ObjectNode object = array.addObject();
                addRow(object, row);
                if (!rules.isEmpty()) {
                    ArrayNode names = object.putArray("rules");
                    rules.get(index)
                            .forEach(rule ->
                                    names.addObject().put("file", rule.file()).put("name", rule.name()));
                }
            }
        }
    }

    private static void addRow(ObjectNode object, RowValues row) {
        for (Map.Entry<String, @Nullable Object> cell : row.values().entrySet()) {
            object.set(cell.getKey(), MAPPER.valueToTree(value(cell.getValue())));
        }
    }

    /** Dates as ISO 8601 has them; everything else is a value of JSON. */
    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }

    private void addLines(ShownPage page) {
        ArrayNode lines = root.putArray("lines");
        for (PagePart part : page.parts()) {
            lines.addObject()
                    .put("role", part.role().name().toLowerCase(Locale.ROOT))
                    .put("removed_by", part.removedBy())
                    .put("start", part.span().start())
                    .put("end", part.span().end());
        }
    }
}
