package org.redress.extraction.legislation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A range of provisions, of which only the ends are printed: "9-11", "9(1) to (3)". */
final class NumberRange {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}");
    private static final int LONGEST = 40;

    private NumberRange() {}

    /**
     * The numbers between two ends: 10, between 9 and 11. Of anything but plain numbers, or of a range so long that it
     * must be a misprint, only the ends are known.
     */
    static List<String> between(String from, String to) {
        int bracket = from.lastIndexOf('(') + 1;
        boolean inBrackets = bracket > 0 && to.startsWith(from.substring(0, bracket));
        String prefix = inBrackets ? from.substring(0, bracket) : "";
        String suffix = inBrackets ? ")" : "";
        int first = number(from, prefix, suffix);
        int last = number(to, prefix, suffix);
        return first < 0 || last - first > LONGEST
                ? List.of()
                : IntStream.range(first + 1, last)
                        .mapToObj(number -> prefix + number + suffix)
                        .toList();
    }

    private static int number(String printed, String prefix, String suffix) {
        String number = printed.substring(prefix.length(), printed.length() - suffix.length());
        return PLAIN.matcher(number).matches() ? Integer.parseInt(number) : -1;
    }
}
