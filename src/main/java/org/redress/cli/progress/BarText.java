package org.redress.cli.progress;

/** A bar and the words beside it, as far as they fit into a line. */
final class BarText {

    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 10;

    private BarText() {}

    /**
     * @param columns how long the text may be
     */
    static String of(Wording wording, int columns) {
        String words = wording.toString();
        int room = Math.min(LONGEST_BAR, columns - words.length() - "[] 100% ".length());
        if (wording.files() <= 0 || room < SHORTEST_BAR) {
            return words.substring(0, Math.min(words.length(), columns));
        }
        int filled = room * wording.percent() / 100;
        return "[" + "#".repeat(filled) + " ".repeat(room - filled) + "] " + percent(wording) + " " + words;
    }

    private static String percent(Wording wording) {
        String digits = Integer.toString(wording.percent());
        return " ".repeat(Math.max(0, "100".length() - digits.length())) + digits + "%";
    }
}
