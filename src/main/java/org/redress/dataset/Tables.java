package org.redress.dataset;

import java.util.List;

/** All tables of the dataset in the order in which it lists them. */
final class Tables {

    /** Version of the tables' meaning: a new column raises the second number, a changed one the first. */
    static final String SCHEMA_VERSION = "1.0.0";

    static final List<Table<?>> ALL = List.of(
            DecisionsTable.TABLE,
            ParagraphsTable.TABLE,
            RemediesTable.TABLE,
            LegislationTable.TABLE,
            DatesTable.TABLE,
            IssuesTable.TABLE,
            RejectsTable.TABLE,
            BoilerplateTable.TABLE);

    private Tables() {}

    /**
     * @throws IllegalArgumentException if there is no table of this name
     */
    static Table<?> named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the dataset has no table " + name));
    }
}
