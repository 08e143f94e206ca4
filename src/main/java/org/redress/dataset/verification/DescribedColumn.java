package org.redress.dataset.verification;

/**
 * What {@code datapackage.json} says about a column.
 *
 * @param delimiter what stands between the items of a list in CSV; empty for a column of another type
 */
record DescribedColumn(String name, String delimiter) {}
