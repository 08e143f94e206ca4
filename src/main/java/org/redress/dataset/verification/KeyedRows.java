package org.redress.dataset.verification;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys of a table, asked for in its order, so that only those that have the first column in common are in memory. */
final class KeyedRows implements Closeable {

    private final ParquetRows rows;
    private final RowKey key;
    private final Set<String> rests = new HashSet<>();
    private String group = "";
    private boolean more;
    private boolean damaged;

    /**
     * @throws DamagedFileException if there is no such file with these columns
     */
    KeyedRows(Path file, List<String> keyColumns) throws DamagedFileException {
        this.rows = new ParquetRows(
                file,
                keyColumns.stream().map(name -> new DescribedColumn(name, "")).toList());
        this.key = new RowKey(keyColumns, keyColumns);
        advance();
    }

    /**
     * Whether a row has this key. Where the file is damaged, as its own table's check will say, it may have had one.
     *
     * @param first the key's first column, never before that of an earlier question
     * @param rest the other columns, as {@link RowKey#rest} has them
     */
    boolean has(String first, String rest) {
        while (more && key.first(rows).compareTo(first) <= 0) {
            remember(key.first(rows));
            advance();
        }
        return damaged || (group.equals(first) && rests.contains(rest));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private void advance() {
        try {
            more = rows.next();
        } catch (DamagedFileException e) {
            more = false;
            damaged = true;
        }
    }

    private void remember(String first) {
        if (!first.equals(group)) {
            rests.clear();
            group = first;
        }
        rests.add(key.rest(rows));
    }
}
