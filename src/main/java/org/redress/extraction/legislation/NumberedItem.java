package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list of provisions, which its brackets may make several: "34H(3 and 4)" is 34H(3) and 34H(4).
 *
 * @param numbers as printed but without spaces
 * @param end position after it
 */
record NumberedItem(List<String> numbers, int end) {

    private static final String ENTRY = "(?:\\d{1,3}[A-Za-z]{0,2}|[A-Za-z]|[A-Z]{2}|[ivx]{2,4}|[a-z][a-d]|bb|cc|dd)";
    private static final String JOINT = "\\s?(?:,\\s?(?:and|or)|and|or|to|,|&|/|–|-)\\s?";

    /** "(1)", "(a)", "(3 and 4)"; "34(B)6" prints a digit after. */
    private static final Pattern BRACKET = Pattern.compile(
            "\\(\\s?(?<entries>" + ENTRY + "(?:" + JOINT + ENTRY + "){0,40})\\s?\\)(?<after>\\d(?![\\d.]))?");

    /**
     * A space may stand before a number in brackets, "24A (6)" or "19, subsection (3A)"; before a letter it may begin a
     * list in the sentence.
     */
    private static final Pattern SPACED_BRACKET = Pattern.compile("(?:,?\\s[Ss]ub-?sections?)?\\s(?=\\(\\s?\\d)");

    /** The chars in which what may stand before a bracket fits. */
    private static final int LONGEST_SPACE = 15;

    private static final Pattern JOINTS = Pattern.compile(JOINT);
    private static final Pattern RANGE = Pattern.compile("\\s?(?:to|–|-)\\s?");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    NumberedItem {
        numbers = List.copyOf(numbers);
    }

    String last() {
        return numbers.get(numbers.size() - 1);
    }

    /** The entry at {@code start}, or null if there is none. */
    static @Nullable NumberedItem read(Level level, String text, int start) {
        int end = level.endOfNumber(text, start);
        if (end < 0) {
            return null;
        }
        String number = SPACE.matcher(text.substring(start, end)).replaceAll("");
        return new NumberedItem(List.of(number), end).withBrackets(text);
    }

    /** The entry of which only the last bracket is printed at {@code start}: the "(5)" of "175(4) and (5)". */
    @Nullable
    NumberedItem readSibling(String text, int start) {
        int bracket = last().lastIndexOf('(');
        if (bracket < 0 || !text.startsWith("(", start)) {
            return null;
        }
        Matcher matcher = BRACKET.matcher(text).region(start, text.length());
        if (!matcher.lookingAt() || !looksLike(last().substring(bracket + 1), matcher.group("entries"))) {
            return null;
        }
        NumberedItem parent = new NumberedItem(List.of(last().substring(0, bracket)), start);
        return parent.withBracket(matcher).withBrackets(text);
    }

    private static boolean looksLike(String one, String other) {
        return DIGIT.matcher(one).lookingAt() == DIGIT.matcher(other).lookingAt();
    }

    private NumberedItem withBrackets(String text) {
        int next = text.indexOf('(', end);
        if (next < 0 || next > end + LONGEST_SPACE) {
            return this;
        }
        NumberedItem item = this;
        Matcher space = SPACED_BRACKET.matcher(text).region(end, text.length()).useTransparentBounds(true);
        Matcher bracket = BRACKET.matcher(text);
        bracket.region(space.lookingAt() ? space.end() : end, text.length());
        while (bracket.lookingAt()) {
            item = item.withBracket(bracket);
            bracket.region(item.end, text.length());
        }
        return item;
    }

    private NumberedItem withBracket(Matcher bracket) {
        String after = bracket.group("after") == null ? "" : bracket.group("after");
        List<String> entries = entries(bracket.group("entries"));
        List<String> expanded = new ArrayList<>();
        for (String number : numbers) {
            for (String entry : entries) {
                if (expanded.size() < ProvisionGroup.MOST_PROVISIONS) {
                    expanded.add(number + "(" + entry + ")" + after);
                }
            }
        }
        return new NumberedItem(expanded, bracket.end());
    }

    /** "3 and 4", "1 to 3", "a, b or c". */
    private static List<String> entries(String printed) {
        List<String> entries = new ArrayList<>();
        Matcher joint = JOINTS.matcher(printed);
        int start = 0;
        boolean range = false;
        while (start <= printed.length()) {
            boolean found = joint.find(start);
            String entry = printed.substring(start, found ? joint.start() : printed.length());
            if (range) {
                entries.addAll(NumberRange.between(entries.get(entries.size() - 1), entry));
            }
            entries.add(entry);
            range = found && RANGE.matcher(joint.group()).matches();
            start = found ? joint.end() : printed.length() + 1;
        }
        return entries;
    }
}
