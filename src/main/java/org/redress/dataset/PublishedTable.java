package org.redress.dataset;

/** A table with the two files that hold its rows. */
record PublishedTable(Table<?> table, long rows, WrittenFile csv, WrittenFile parquet) {}
