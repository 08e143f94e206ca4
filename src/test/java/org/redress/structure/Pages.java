package org.redress.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.redress.config.ConfigFiles;
import org.redress.decision.RemovedLine;
import org.redress.decision.SourceText;

/** Pages made up for tests, and short ways to look at what was read from them. */
final class Pages {

    static final StatementParser PARSER = new StatementParser(ConfigFiles.shipped());

    /** The lines above the text of a numbered page. */
    static final String HEADER = """
            Barset County Council (91 002 003)

            Category : Education > School transport

            Decision : Upheld

            Decision date : 05 Sep 2031

            The Ombudsman's final decision:

            Summary: Ms X complained about a taxi. We found fault.

            """;

    private Pages() {}

    static Statement parse(String text) {
        return PARSER.parse(new SourceText(text));
    }

    static CleanPage clean(String text) {
        Page page = Page.of(new SourceText(text), Boilerplate.load(ConfigFiles.shipped()));
        return new PageCleaner(List.of(FurnitureRule.values())).clean(page);
    }

    /** Every row as {@code number.item section: text}. */
    static List<String> rows(Statement statement) {
        return statement.passages().stream()
                .map(passage -> passage.number() + "." + passage.item() + " "
                        + passage.section().code() + ": " + passage.text())
                .toList();
    }

    /** Every row as {@code number.item text}. */
    static List<String> items(Statement statement) {
        return statement.passages().stream().map(Passage::toString).toList();
    }

    /** The removed lines as {@code rule: text}. */
    static List<String> removed(Statement statement) {
        return statement.removedLines().stream()
                .map(line -> line.rule() + ": " + line.text())
                .toList();
    }

    static String removedBy(Statement statement, String text) {
        return statement.removedLines().stream()
                .filter(line -> line.text().equals(text))
                .map(RemovedLine::rule)
                .collect(Collectors.joining());
    }
}
