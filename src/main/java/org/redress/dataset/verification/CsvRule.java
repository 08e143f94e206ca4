package org.redress.dataset.verification;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.redress.dataset.CsvStyle;

/** The CSV file of a table has the same row, cell by cell. That it has as many is for others to count. */
final class CsvRule implements RowRule {

    private final CsvRows csv;
    private final List<String> columnNames;
    private final CsvStyle style;

    CsvRule(CsvRows csv, List<String> columnNames, CsvStyle style) {
        this.csv = csv;
        this.columnNames = columnNames;
        this.style = style;
    }

    @Override
    public void check(ParquetRows row) throws IOException, DamagedFileException {
        boolean more = csv.next();
        for (int column = 0; more && column < columnNames.size(); column++) {
            if (!shows(csv.cell(column), row.cell(column))) {
                throw new DamagedFileException("row " + row.count() + ", column " + columnNames.get(column)
                        + ": not what the Parquet file has");
            }
        }
    }

    @Override
    public void close() {
        // whoever opened the file closes it
    }

    private boolean shows(ByteBuffer cell, ByteBuffer value) {
        if (value.hasRemaining() && style.guards((char) (value.get(value.position()) & 0xFF))) {
            return cell.hasRemaining() && cell.get() == CsvStyle.GUARD && cell.equals(value);
        }
        return cell.equals(value);
    }
}
