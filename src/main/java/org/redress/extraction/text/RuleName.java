package org.redress.extraction.text;

/**
 * What found a value, for whoever checks the value or the rule.
 *
 * @param file the rule file or reference table, below {@code config/}; {@code program} where the program itself decides
 * @param name of the rule in the file, or what the program did
 */
public record RuleName(String file, String name) {

    private static final String PROGRAM = "program";

    /** What no file decides: {@code class} names the reader that does. */
    public static RuleName program(String reader) {
        return new RuleName(PROGRAM, reader);
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
