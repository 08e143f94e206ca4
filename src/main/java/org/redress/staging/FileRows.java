package org.redress.staging;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.redress.state.DamagedRecordException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Goes through the rows of {@code source_file} in the order of their keys, a page at a time, so that neither this program
 * nor a driver has to hold all of them. Rows that pass may be changed meanwhile.
 *
 * @param <T> what a row says
 */
final class FileRows<T> implements Iterator<T> {

    private static final int PAGE = 1_000;

    private final JdbcClient queries;
    private final String page;
    private final RowMapper<T> mapper;
    private Iterator<T> rows = Collections.emptyIterator();
    private String lastKey = "";
    private boolean ended;

    /**
     * @param columns besides the key and the path
     * @param condition on the rows, in SQL
     */
    FileRows(JdbcClient queries, String columns, String condition, RowMapper<T> mapper) {
        this.queries = queries;
        this.page = "SELECT path_sha256, path, " + columns + " FROM source_file WHERE path_sha256 > ? AND " + condition
                + " ORDER BY path_sha256 LIMIT " + PAGE;
        this.mapper = (row, number) -> {
            lastKey =
                    requireNextKey(String.valueOf(row.getString("path_sha256")), String.valueOf(row.getString("path")));
            return mapper.mapRow(row, number);
        };
    }

    /**
     * @throws DamagedRecordException from here on, if a row is not where it was stored
     */
    @Override
    public boolean hasNext() {
        if (!rows.hasNext() && !ended) {
            rows = queries.sql(page).param(lastKey).query(mapper).list().iterator();
            ended = !rows.hasNext();
        }
        return rows.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    private String requireNextKey(String key, String path) {
        if (!key.equals(ReadingRow.key(path)) || key.compareTo(lastKey) <= 0) {
            throw new DamagedRecordException("a stored file stands under the key of another");
        }
        return key;
    }
}
