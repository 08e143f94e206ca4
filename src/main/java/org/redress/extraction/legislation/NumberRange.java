package org.redress.extraction.legislation;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A range of provisions, of which only the ends are printed: "9-11", "9(1) to (3)", "8.42 to 8.44", "(a) to (c)". */
final class NumberRange {

    /** What counts up stands at the end, behind a bracket or a full stop if there is one. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<prefix>(?:.*[(.])?)(?<last>\\d{1,3}|[a-z]{1,4})(?<suffix>\\)?)");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final int LONGEST = 40;

    private NumberRange() {}

    /**
     * The numbers between two ends: 10, between 9 and 11. Where it is not plain what lies between, as from 23A to 23D, or
     * the range is so long that it must be a misprint, only the ends are known.
     */
    static List<String> between(String from, String to) {
        Matcher first = NUMBER.matcher(from);
        Matcher last = NUMBER.matcher(to);
        if (!first.matches() || !last.matches() || !last.group("prefix").equals(first.group("prefix"))) {
            return List.of();
        }
        return lastPartsBetween(first.group("last"), last.group("last")).stream()
                .map(part -> first.group("prefix") + part + first.group("suffix"))
                .toList();
    }

    private static List<String> lastPartsBetween(String from, String to) {
        if (DIGITS.matcher(from).matches() && DIGITS.matcher(to).matches()) {
            return count(Integer.parseInt(from), Integer.parseInt(to), String::valueOf);
        }
        if (ROMAN.contains(from) && ROMAN.contains(to)) {
            return count(ROMAN.indexOf(from), ROMAN.indexOf(to), ROMAN::get);
        }
        boolean letters = LETTER.matcher(from).matches() && LETTER.matcher(to).matches();
        return letters ? count(from.charAt(0), to.charAt(0), Character::toString) : List.of();
    }

    private static List<String> count(int from, int to, IntFunction<String> printed) {
        return to - from > LONGEST
                ? List.of()
                : IntStream.range(from + 1, to).mapToObj(printed).toList();
    }
}
