package org.redress.dataset;

import java.util.Locale;

/** The ways in which the definition of all tables can be shown; each is made from the one that the writers follow. */
public enum SchemaFormat {
    /** A data dictionary for people, in Markdown. */
    MD,
    /** A Data Package, version 2, without the files: for programs. */
    JSON,
    /** Tables with keys and comments for DuckDB, and the statements that fill them from a snapshot. */
    SQL;

    /** All tables in this format, with a line feed at the end. */
    public String show() {
        return switch (this) {
            case MD -> DataDictionary.markdown();
            case JSON -> DataPackage.describeTables();
            case SQL -> DuckDbSchema.sql();
        };
    }

    /** As the command line names it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
