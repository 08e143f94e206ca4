package org.redress.dataset;

import java.io.IOException;
import org.redress.decision.Decision;
import org.redress.decision.Reject;

/** The rows of one table, one after another. */
final class SingleTable implements DatasetStream {

    private final Table<?> table;
    private final RowLines lines;
    private final BoilerplateTally removed = new BoilerplateTally();

    SingleTable(Table<?> table, RowLines lines) {
        this.table = table;
        this.lines = lines;
    }

    @Override
    public void write(Decision decision) throws IOException {
        removed.add(decision);
        for (TableRow row : DecisionRows.of(decision)) {
            write(row);
        }
        lines.flush();
    }

    @Override
    public void write(Reject reject) throws IOException {
        write(RejectsTable.TABLE.row(reject));
        lines.flush();
    }

    /** Which lines were removed, and from how many files, is only known now. */
    @Override
    public void finish() throws IOException {
        for (BoilerplateLine line : removed.lines()) {
            write(BoilerplateTable.TABLE.row(line));
        }
        lines.flush();
    }

    private void write(TableRow row) throws IOException {
        if (row.isOf(table)) {
            lines.write(row);
        }
    }
}
