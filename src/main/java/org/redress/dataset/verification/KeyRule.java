package org.redress.dataset.verification;

import java.util.HashSet;
import java.util.Set;

/**
 * Every row has a key of its own. Because the rows are in order of the key's first column, it is enough to remember those
 * that have it in common.
 */
final class KeyRule implements RowRule {

    private final RowKey key;
    private final Set<String> seen = new HashSet<>();
    private String group = "";

    KeyRule(RowKey key) {
        this.key = key;
    }

    @Override
    public void check(ParquetRows row) throws DamagedFileException {
        String first = key.first(row);
        int order = first.compareTo(group);
        if (order < 0) {
            throw new DamagedFileException("row " + row.count() + " stands out of order");
        }
        if (order > 0) {
            seen.clear();
            group = first;
        }
        if (!seen.add(key.rest(row))) {
            throw new DamagedFileException("row " + row.count() + " has the key of an earlier row");
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
