package org.redress.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.redress.decision.Decision;
import org.redress.decision.Reject;

/** An object for every document; every table is in it with its rows, even if it has none, so that all have one form. */
final class NestedTables implements DatasetStream {

    private final JsonLines lines;

    NestedTables(JsonLines lines) {
        this.lines = lines;
    }

    @Override
    public void write(Decision decision) throws IOException {
        BoilerplateTally removed = new BoilerplateTally();
        removed.add(decision);
        List<TableRow> rows = new ArrayList<>(DecisionRows.of(decision));
        removed.lines().forEach(line -> rows.add(BoilerplateTable.TABLE.row(line)));
        write(rows);
    }

    @Override
    public void write(Reject reject) throws IOException {
        write(List.of(RejectsTable.TABLE.row(reject)));
    }

    @Override
    public void finish() throws IOException {
        lines.flush();
    }

    private void write(List<TableRow> rows) throws IOException {
        lines.writeLine(json -> {
            JsonObjects objects = new JsonObjects(json);
            json.writeStartObject();
            for (Table<?> table : Tables.ALL) {
                json.writeArrayPropertyStart(table.name());
                rows.stream().filter(row -> row.isOf(table)).forEach(objects::write);
                json.writeEndArray();
            }
            json.writeEndObject();
        });
        lines.flush();
    }
}
