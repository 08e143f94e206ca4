package org.redress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.dataset.DatasetCounts;
import org.redress.html.Element;
import org.redress.html.Markup;
import org.redress.report.drawing.DataTable;
import org.redress.report.figures.RunFacts.PreviousSnapshot;

/** How many rows the tables have, how well their columns are filled, and how both changed since the snapshot before. */
final class CompletenessSection {

    private final DatasetCounts counts;
    private final @Nullable PreviousSnapshot previous;

    private CompletenessSection(DatasetCounts counts, @Nullable PreviousSnapshot previous) {
        this.counts = counts;
        this.previous = previous;
    }

    static Section of(DatasetCounts counts, @Nullable PreviousSnapshot previous) {
        return new CompletenessSection(counts, previous).build();
    }

    private Section build() {
        List<Element> content = new ArrayList<>();
        content.add(Section.message(comparison()));
        content.add(rows().narrow().toElement());
        content.add(Section.part("How well the columns are filled", filling(), columns()));
        return new Section("completeness", "Tables and how complete they are", content);
    }

    private String comparison() {
        if (previous == null) {
            return "There is no snapshot before this one, so that nothing can be compared.";
        }
        return "Compared with the snapshot of " + Words.time(previous.started()) + ", made by Redress "
                + previous.version() + ".";
    }

    private DataTable rows() {
        List<List<Markup>> rows = new ArrayList<>();
        counts.rowsByTable().forEach((table, number) -> {
            Long before = previous == null ? null : previous.rows().get(table);
            rows.add(DataTable.row(
                    table,
                    Words.count(number),
                    before == null ? "–" : Words.count(before),
                    before == null ? "–" : Words.change(number - before)));
        });
        return DataTable.ofNumbers("Rows of the tables", List.of("Table", "Rows", "Before", "Change"), rows);
    }

    private String filling() {
        String meaning = "The share of rows that have a value. Many columns are empty where the decision prints nothing"
                + " of the kind: a low share is not a fault, a sudden change may be one.";
        return previous != null && previous.filled().isEmpty()
                ? meaning + " The snapshot before noted no such shares."
                : meaning;
    }

    private Element columns() {
        List<Element> tables = new ArrayList<>();
        counts.filledByTable().forEach((table, filled) -> {
            long rows = counts.rows(table);
            if (rows > 0) {
                tables.add(table(table, rows, filled));
            }
        });
        return Element.of("div", tables).set("class", "columns-of-tables");
    }

    private Element table(String table, long rows, Map<String, Long> filled) {
        List<String> full = new ArrayList<>();
        List<List<Markup>> partly = new ArrayList<>();
        filled.forEach((column, number) -> {
            if (number == rows && wasFull(table, column)) {
                full.add(column);
            } else {
                partly.add(row(table, column, number, rows));
            }
        });
        List<Markup> parts = new ArrayList<>();
        parts.add(Element.of("h4", table));
        if (!partly.isEmpty()) {
            parts.add(DataTable.ofNumbers(
                            "How well the columns of " + table + " are filled",
                            List.of("Column", "", "Filled", "Change"),
                            partly)
                    .inStyle("numbers fill")
                    .toElement());
        }
        if (!full.isEmpty()) {
            parts.add(Section.note("Filled in every row: " + String.join(", ", full) + "."));
        }
        return Element.of("div", parts).set("class", "fill-of-table");
    }

    /** A column that was full before and still is needs no line of its own. */
    private boolean wasFull(String table, String column) {
        Long before = filledBefore(table, column);
        return before == null || before.equals(rowsBefore(table));
    }

    private List<Markup> row(String table, String column, long number, long rows) {
        return List.of(
                Markup.text(column),
                FillBar.of(number, rows),
                Markup.text(Words.exactShare(number, rows)),
                Markup.text(change(table, column, number, rows)));
    }

    private String change(String table, String column, long number, long rows) {
        Long before = filledBefore(table, column);
        Long rowsBefore = rowsBefore(table);
        return before == null || rowsBefore == null ? "–" : Words.shareChange(number, rows, before, rowsBefore);
    }

    private @Nullable Long filledBefore(String table, String column) {
        return previous == null
                ? null
                : previous.filled().getOrDefault(table, Map.of()).get(column);
    }

    private @Nullable Long rowsBefore(String table) {
        return previous == null ? null : previous.rows().get(table);
    }
}
