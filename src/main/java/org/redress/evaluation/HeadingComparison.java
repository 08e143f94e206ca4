package org.redress.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the values of the decision as a whole, field by field; a field that is not annotated does not count. */
final class HeadingComparison implements Comparison {

    /** Every field that can be annotated, and how it is compared. */
    static final Map<String, Folding> FIELDS = fields();

    @Override
    public List<Fact> expected(ComparedFile file) {
        return facts(file, file.gold().reading());
    }

    @Override
    public List<Fact> found(ComparedFile file) {
        return facts(file, file.found());
    }

    private static List<Fact> facts(ComparedFile file, FileReading reading) {
        Map<String, String> annotated = file.gold().reading().heading();
        return FIELDS.entrySet().stream()
                .filter(field -> annotated.containsKey(field.getKey()))
                .map(field -> fact(reading, field.getKey(), field.getValue()))
                .toList();
    }

    private static Fact fact(FileReading reading, String name, Folding folding) {
        return Fact.of(reading.path(), name, folding.fold(reading.heading().getOrDefault(name, "")));
    }

    private static Map<String, Folding> fields() {
        Map<String, Folding> fields = new LinkedHashMap<>();
        fields.put("decision_id", Folding.TEXT);
        fields.put("reference", Folding.TEXT);
        fields.put("organisation", Folding.TEXT);
        fields.put("organisation_type", Folding.TEXT);
        fields.put("gss_code", Folding.TEXT);
        fields.put("category", Folding.TEXT);
        fields.put("subcategory", Folding.TEXT);
        fields.put("outcome", Folding.TEXT);
        fields.put("decision_date", Folding.TEXT);
        fields.put("document_type", Folding.TEXT);
        fields.put("url", Folding.TEXT);
        fields.put("complainants", Folding.LIST);
        fields.put("payment_promised", Folding.NONE);
        fields.put("payment_total_gbp", Folding.MONEY);
        fields.put("rendering", Folding.TEXT);
        return fields;
    }
}
