package org.redress.dataset;

/** Whether CSV cells are exactly what was read, or made safe to open in a spreadsheet. */
public enum CsvStyle {
    EXACT,
    /**
     * A text cell that a spreadsheet could take for a formula gets a leading apostrophe, as OWASP advises against CSV
     * injection. This changes what machines read.
     */
    SPREADSHEET_SAFE;

    /** Stands before what a spreadsheet could take for a formula. */
    public static final char GUARD = '\'';

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** The text as a cell of this style shows it. */
    String show(String text) {
        return !text.isEmpty() && guards(text.charAt(0)) ? GUARD + text : text;
    }

    /** Whether a text that starts with this character is shown with {@link #GUARD} before it. */
    public boolean guards(char first) {
        return this == SPREADSHEET_SAFE && FORMULA_STARTS.indexOf(first) >= 0;
    }
}
