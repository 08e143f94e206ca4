package org.redress.dataset;

import static org.redress.dataset.Column.integer;
import static org.redress.dataset.Column.text;
import static org.redress.dataset.Presence.KEY;
import static org.redress.dataset.Presence.REQUIRED;

import java.util.List;

/** Table {@code boilerplate}: one row per distinct line removed, the audit of the cleaning. */
final class BoilerplateTable {

    static final Table<BoilerplateLine> TABLE = new Table<>(
            "boilerplate",
            "One row per distinct line that the cleaning removed.",
            List.of(),
            List.of(
                    text(KEY, "text", "The line, without spaces at its ends.", BoilerplateLine::text),
                    text(KEY, "rule", "What removed it.", BoilerplateLine::rule),
                    integer(REQUIRED, "files", "How many files it was removed from.", BoilerplateLine::files),
                    text(
                            REQUIRED,
                            "example_file",
                            "The first of those files in the order of their paths.",
                            BoilerplateLine::exampleFile)));

    private BoilerplateTable() {}
}
