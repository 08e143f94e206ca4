package org.redress.extraction.remedies;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.language.MonthNames;
import org.redress.language.NumberWords;
import org.redress.language.Word;

/** Reads how often a sum is paid: "£350 a month for the 14 months", "£25 for each of the eight visits". */
final class PeriodicSum {

    private static final Set<String> UNITS = Set.of(
            "day",
            "week",
            "fortnight",
            "month",
            "term",
            "year",
            "night",
            "visit",
            "session",
            "hour",
            "half-term",
            "quarter",
            "days",
            "weeks",
            "fortnights",
            "months",
            "terms",
            "years",
            "nights",
            "visits",
            "sessions",
            "hours",
            "half-terms",
            "quarters");
    private static final Set<String> PER = Set.of("a", "an", "per", "every", "each");
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int WEEKS_OF_A_YEAR = 52;

    private final List<Word> words;
    private final int sumEnd;
    private final int clauseEnd;

    /**
     * @param sumEnd index after the sum
     * @param clauseEnd index after the last word that belongs to it
     */
    PeriodicSum(List<Word> words, int sumEnd, int clauseEnd) {
        this.words = words;
        this.sumEnd = sumEnd;
        this.clauseEnd = clauseEnd;
    }

    /** Whether the sum is paid again and again. */
    boolean isPeriodic() {
        return unit() != null || eachOfMany() >= 0;
    }

    /** How many times, or null if the words do not count them. */
    @Nullable
    Integer periods() {
        int counted = eachOfMany();
        if (counted >= 0) {
            return number(counted);
        }
        String unit = unit();
        Integer stated = unit == null ? null : statedCount(unit);
        return unit == null || stated != null ? stated : monthsOfRange(unit);
    }

    /** "a month", "per week", "for every month", after "each" to the people if it stands there. */
    private @Nullable String unit() {
        int i = sumEnd;
        if (is(i, "each") && !isUnit(i + 1)) {
            i++;
        }
        if (is(i, "for")) {
            i++;
        }
        return i + 1 < words.size() && PER.contains(lower(i)) && isUnit(i + 1) ? singular(lower(i + 1)) : null;
    }

    /** Index of the number in "for each of the eight visits", "for every one of the nine weeks"; else -1. */
    private int eachOfMany() {
        for (int i = sumEnd; i + 4 < words.size() && i < sumEnd + 3; i++) {
            boolean each = is(i, "for") && (is(i + 1, "each") || is(i + 1, "every"));
            int of = is(i + 2, "one") ? i + 3 : i + 2;
            if (each && is(of, "of")) {
                int number = is(of + 1, "the") ? of + 2 : of + 1;
                return number(number) == null ? -1 : number;
            }
        }
        return -1;
    }

    /** "for the 14 months", "which is 12 weeks", "for a year", wherever the sentence says it. */
    private @Nullable Integer statedCount(String unit) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean near = i < sumEnd ? isOpening(i) : i < clauseEnd;
            int number = is(i + 1, "the") ? i + 2 : i + 1;
            if (near && (is(i, "for") || is(i, "is") || is(i, "over") || is(i, "of"))) {
                Integer count = number(number);
                String of = number + 1 < words.size() ? singular(lower(number + 1)) : "";
                if (count != null && of.equals(unit)) {
                    return count;
                }
                if (count != null && count == 1 && of.equals("year") && !unit.equals("year")) {
                    return unit.equals("month") ? MONTHS_OF_A_YEAR : WEEKS_OF_A_YEAR;
                }
            }
        }
        return null;
    }

    /** "For the seven months Mr B spent there the Council will pay him £200 a month". */
    private boolean isOpening(int index) {
        return words.get(index).is("for");
    }

    /** "from April 2022 to September 2022" is six months. */
    private @Nullable Integer monthsOfRange(String unit) {
        if (!unit.equals("month")) {
            return null;
        }
        Integer first = null;
        for (int i = sumEnd; i + 1 < clauseEnd; i++) {
            if (words.get(i).isKind("MONTH") && words.get(i + 1).isKind("YEAR")) {
                int month = MonthNames.parse(words.get(i).text()).getValue()
                        + 12 * Integer.parseInt(words.get(i + 1).text());
                if (first != null) {
                    return month - first + 1;
                }
                first = month;
            }
        }
        return null;
    }

    private @Nullable Integer number(int index) {
        return index < words.size() ? NumberWords.parse(words.get(index).text()) : null;
    }

    private boolean isUnit(int index) {
        return index < words.size() && UNITS.contains(lower(index));
    }

    private boolean is(int index, String text) {
        return index >= 0 && index < words.size() && words.get(index).is(text);
    }

    private String lower(int index) {
        return words.get(index).text().toLowerCase(Locale.ROOT);
    }

    private static String singular(String unit) {
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
