package org.redress.structure;

import java.util.regex.Pattern;

/** Tells lines that are running text from headings, menu entries and other labels, which are printed alike. */
final class RunningText {

    /** No heading seen so far is as long. */
    private static final int LONGEST_HEADING = 220;

    private static final int FEW_WORDS = 5;

    /** Headings may end in a bracket with the name of an Act; only sentences that do are as long. */
    private static final int SHORTEST_CITING_SENTENCE = 12;

    private static final String CLOSERS = "\"'’”)]";
    private static final String ENDS = ".;,!";
    private static final String CLOSED = ":?)”";

    /** {@code (Local Government Act 1974, section 24A(6), as amended)} */
    private static final Pattern CITATION = Pattern.compile(
            "(?i)(?>.*?(?:\\bsections? \\d|\\bs\\.? ?\\d|\\bparagraphs? \\d|\\bregulations? \\d|\\bschedule \\d|\\bas amended"
                    + "|\\bact \\d{4}|\\[\\d{4}\\])).*\\)");

    /** The end of one sentence and the start of the next: {@code ... complaint. She ...} */
    private static final Pattern SENTENCE_BREAK = Pattern.compile("[a-z0-9)’”]{3}[.?!][’”)]* [A-Z(‘“]");

    /** {@code The Council said:} introduces a list, where {@code Background:} is a heading. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?>.*?\\b(?:said|says|complain(?:s|ed)?|will|should|must|can|could|would|has|have|had|is|are|was|were|did|do|does"
                    + "|agreed|told|found|considered|include[sd]?|because|by|follows)\\b).*:");

    private RunningText() {}

    /** Whether an unmarked line reads as text of a paragraph and not as a heading or label. */
    static boolean is(String words) {
        char first = words.charAt(0);
        return Character.isLowerCase(first)
                || first == '('
                || first == '['
                || words.length() > LONGEST_HEADING
                || endsSentence(words)
                || LEAD_IN.matcher(words).matches()
                || endsInCitation(words)
                || SENTENCE_BREAK.matcher(words).find();
    }

    /** Whether a list item or numbered line says something, where a menu entry is a label of a few words. */
    static boolean isItem(String words) {
        return isSentence(words) || wordCount(words) > FEW_WORDS;
    }

    /** Whether the line ends as a sentence or as the lead-in of a list does. */
    static boolean isSentence(String words) {
        return endsSentence(words) || words.endsWith(":");
    }

    /** Whether a list goes on below the line: {@code The Council will:}, {@code apologise; and} */
    static boolean isListOpen(String words) {
        return words.endsWith(":") || words.endsWith(";") || words.endsWith(",") || isOpenEnded(words);
    }

    /** Whether the line breaks off without a full stop or another mark that ends a sentence or item. */
    static boolean isOpenEnded(String words) {
        return !words.isEmpty() && !endsSentence(words) && CLOSED.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 0 && CLOSERS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0;
    }

    private static boolean endsInCitation(String words) {
        return words.endsWith(")")
                && wordCount(words) >= SHORTEST_CITING_SENTENCE
                && CITATION.matcher(words).matches();
    }

    private static int wordCount(String words) {
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            count += words.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }
}
