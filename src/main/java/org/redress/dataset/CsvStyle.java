package org.redress.dataset;

/** Whether CSV cells are exactly what was read, or made safe to open in a spreadsheet. */
public enum CsvStyle {
    EXACT,
    /**
     * A text cell that a spreadsheet could take for a formula gets a leading apostrophe, as OWASP advises against CSV
     * injection. This changes what machines read.
     */
    SPREADSHEET_SAFE;

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** The text as a cell of this style shows it. */
    String show(String text) {
        boolean formula = this == SPREADSHEET_SAFE && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
