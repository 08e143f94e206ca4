package org.redress.dataset;

/** What a column holds, whatever the file format. */
enum ColumnType {
    TEXT,
    /** One of a fixed list of lower-case words. */
    CODE,
    /** An address on the web. */
    URI,
    /** Several texts. */
    LIST,
    INTEGER,
    /** Pounds sterling with two decimals. */
    MONEY,
    DATE,
    FLAG;

    /** Whether a column holds counts or sums, none of which is ever negative. */
    boolean isNumber() {
        return this == INTEGER || this == MONEY;
    }
}
