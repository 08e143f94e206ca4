package org.redress.extraction.legislation;

/**
 * One provision of an Act, instrument or piece of guidance.
 *
 * @param text as the dataset prints it: {@code section 26(1)}, {@code schedule 5 paragraph 4}
 */
record Provision(String text) {

    /** One further down: {@code (1)} or {@code " paragraph 4"} more. */
    Provision with(String more) {
        return new Provision(text + more);
    }

    /** Without what is in brackets: all of section 26 belongs to the same Act as section 26(1). */
    String base() {
        int bracket = text.indexOf('(');
        return bracket < 0 ? text : text.substring(0, bracket);
    }
}
