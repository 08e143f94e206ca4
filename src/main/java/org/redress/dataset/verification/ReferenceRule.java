package org.redress.dataset.verification;

import java.io.IOException;

/** Every row names a row of another table that is there. */
final class ReferenceRule implements RowRule {

    private final String target;
    private final KeyedRows targetRows;
    private final RowKey reference;
    private String group = "";

    /**
     * @param target the other table's name
     * @param targetRows its keys
     * @param reference the columns of this table that say which row of the other is meant
     */
    ReferenceRule(String target, KeyedRows targetRows, RowKey reference) {
        this.target = target;
        this.targetRows = targetRows;
        this.reference = reference;
    }

    @Override
    public void check(ParquetRows row) throws DamagedFileException {
        String first = reference.first(row);
        if (first.compareTo(group) < 0) {
            throw new DamagedFileException("row " + row.count() + " stands out of order");
        }
        group = first;
        if (!targetRows.has(first, reference.rest(row))) {
            throw new DamagedFileException("row " + row.count() + " names a row of " + target + " that is not there");
        }
    }

    @Override
    public void close() throws IOException {
        targetRows.close();
    }
}
