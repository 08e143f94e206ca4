package org.redress.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redress.dataset.RowValues;

/** The values of a published row as people read them, without those that are absent and those that the page shows. */
final class Fields {

    /** What a reader sees without being told: the place of a value and the words that stand there. */
    private static final Set<String> SEEN =
            Set.of("remedy", "citation", "mention", "paragraph", "item", "action", "text", "start", "end");

    private Fields() {}

    static List<Field> of(RowValues row) {
        List<Field> fields = new ArrayList<>();
        boolean ofDecision = row.table().equals("decisions");
        row.values().forEach((name, value) -> {
            if (value != null && !SEEN.contains(name) && (ofDecision || !name.equals("decision_id"))) {
                fields.add(new Field(name, print(value)));
            }
        });
        return fields;
    }

    /** Those of these names, in this order. */
    static List<Field> only(List<Field> fields, String... names) {
        return List.of(names).stream()
                .flatMap(name -> fields.stream().filter(field -> field.name().equals(name)))
                .toList();
    }

    private static String print(Object value) {
        if (value instanceof List<?> items) {
            return String.join("; ", items.stream().map(String::valueOf).toList());
        }
        return value instanceof BigDecimal pounds ? pounds.toPlainString() : value.toString();
    }
}
