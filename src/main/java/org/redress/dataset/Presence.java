package org.redress.dataset;

/** Whether a column has a value in every row. */
enum Presence {
    /** Always, and together with the table's other key columns it names the row. */
    KEY,
    REQUIRED,
    OPTIONAL
}
