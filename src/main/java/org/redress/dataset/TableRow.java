package org.redress.dataset;

import java.util.List;

/**
 * One row of a table, ready to be written in any format.
 *
 * @param cells one for every column of the table, in its order
 */
record TableRow(Table<?> table, List<Cell> cells) {

    boolean isOf(Table<?> other) {
        return table.name().equals(other.name());
    }

    void writeTo(CellWriter writer) {
        for (Cell cell : cells) {
            cell.writeTo(writer);
        }
    }
}
