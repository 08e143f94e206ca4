package org.redress.extraction.remedies;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.language.NumberWords;
import org.redress.language.Sentence;

/** Reads how often a sum is paid: "£350 a month for the 14 months", "£25 for each of the eight visits". */
final class PeriodicSum {

    /** What may stand between a number and its unit: "six full months", "per calendar month". */
    private static final Set<String> BEFORE_UNIT = Set.of(
            "full", "whole", "complete", "calendar", "school", "further", "additional", "missed", "care", "academic");

    /** "18 phonics lessons", "four missed visits". */
    private static final int WORDS_BEFORE_UNIT = 2;

    /** "the six-month period". */
    private static final Pattern COMPOUND =
            Pattern.compile("(?<count>[a-z]+|[0-9]+)-(?<unit>day|week|month|term|year)");

    private static final Set<String> PER = Set.of("a", "an", "per", "every", "each");
    private static final Set<String> EACH = Set.of("each", "every");
    private static final Set<String> REASONS = Set.of("because", "caused", "which");
    private static final Set<String> ARTICLES = Set.of("the", "those", "these", "all", "about", "same");
    private static final Set<String> BEFORE_COUNT =
            Set.of("for", "is", "was", "over", "of", "(", "x", "×", "during", "covering", "by", "total");
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int WEEKS_OF_A_YEAR = 52;

    private static final Set<String> EVERY =
            Set.of("daily", "nightly", "weekly", "fortnightly", "monthly", "termly", "yearly", "annual");

    private final Sentence sentence;
    private final int sumStart;
    private final int sumEnd;
    private final int clauseEnd;

    /**
     * @param clauseEnd index after the last word that belongs to it
     */
    PeriodicSum(Sentence sentence, Sum sum, int clauseEnd) {
        this.sentence = sentence;
        this.sumStart = sum.firstWord();
        this.sumEnd = sum.endWord();
        this.clauseEnd = clauseEnd;
    }

    /** Whether the sum is paid again and again. */
    boolean isPeriodic() {
        return unit() != null || eachOfMany() >= 0 || countBefore() != null;
    }

    /** How many times, or null if the words do not count them. */
    @Nullable
    Integer periods() {
        int counted = eachOfMany();
        if (counted >= 0) {
            return number(counted);
        }
        Integer before = countBefore();
        if (before != null) {
            return before;
        }
        String unit = unit();
        if (unit == null) {
            return null;
        }
        Integer stated = statedCount(unit);
        PaidRange range = stated != null ? null : PaidRange.read(sentence, sumEnd, clauseEnd);
        return range == null ? stated : range.count(unit);
    }

    /** "14 days at £185", "nine months at £250", "the 52 weekly top-ups of £120"; null for anything else. */
    private @Nullable Integer countBefore() {
        if (sentence.is(sumStart - 1, "at") && isUnit(sumStart - 2)) {
            return lastNumber(sumStart - 3);
        }
        boolean of = sentence.is(sumStart - 1, "of") && sentence.isAny(sumStart - 3, EVERY);
        return of ? number(sumStart - 4) : null;
    }

    /** The number at or a few words before {@code index}. */
    private @Nullable Integer lastNumber(int index) {
        Integer number = null;
        for (int i = index; number == null && i >= index - WORDS_BEFORE_UNIT && sentence.isWord(i); i--) {
            number = number(i);
        }
        return number;
    }

    /** "a month", "per week", "for every month", after "each" to the people if it stands there. */
    private @Nullable String unit() {
        int i = sumEnd;
        if (sentence.is(i, "each") && !isUnit(i + 1)) {
            i++;
        }
        if (sentence.is(i, "for")) {
            i++;
        }
        int unit = afterAdjectives(i + 1);
        return sentence.isAny(i, PER) && isUnit(unit) ? singular(sentence.lower(unit)) : null;
    }

    private int afterAdjectives(int index) {
        int i = index;
        while (sentence.isAny(i, BEFORE_UNIT)) {
            i++;
        }
        return i;
    }

    /** Index of the number in "for each of the eight visits", "in each of two years", "for every one of the nine weeks"; else -1. */
    private int eachOfMany() {
        for (int i = sumEnd; i < clauseEnd && !tellsReason(i); i++) {
            boolean each = (sentence.is(i, "for") || sentence.is(i, "in")) && sentence.isAny(i + 1, EACH);
            int of = sentence.is(i + 2, "one") ? i + 3 : i + 2;
            if (each && sentence.is(of, "of")) {
                int number = sentence.is(of + 1, "the") ? of + 2 : of + 1;
                return number(number) == null ? -1 : number;
            }
        }
        return -1;
    }

    /** "to recognise", "for the distress", "because": what is counted behind it is no payment. */
    private boolean tellsReason(int index) {
        return sentence.isAny(index, REASONS) || (Purpose.beginsAt(sentence, index) && !sentence.is(index - 1, "paid"));
    }

    /** "for the 14 months", "which is 12 weeks", "for a year"; what stands before all sums counts only after "for". */
    private @Nullable Integer statedCount(String unit) {
        Integer after = countAfter();
        if (after != null) {
            return after;
        }
        Integer behind = statedCount(unit, sumEnd, clauseEnd, BEFORE_COUNT);
        return behind != null ? behind : statedCount(unit, 0, firstSum(), Set.of("for"));
    }

    /** "for each missed visit, of which there were nine". */
    private @Nullable Integer countAfter() {
        for (int i = sumEnd; i < clauseEnd; i++) {
            if (sentence.is(i, "which") && sentence.is(i + 1, "there") && sentence.is(i + 2, "were")) {
                return number(i + 3);
            }
        }
        return null;
    }

    private @Nullable Integer statedCount(String unit, int from, int end, Set<String> leads) {
        for (int i = from; i < end; i++) {
            if (sentence.isAny(i, leads)) {
                Integer periods = countAt(afterArticles(i + 1), unit);
                if (periods != null) {
                    return periods;
                }
            }
        }
        return null;
    }

    private int firstSum() {
        int i = 0;
        while (i < sumStart && !sentence.is(i, "£")) {
            i++;
        }
        return i;
    }

    private int afterArticles(int index) {
        int i = index;
        while (sentence.isAny(i, ARTICLES)) {
            i++;
        }
        return i;
    }

    /** "14 months", "six full months", "six-month". */
    private @Nullable Integer countAt(int index, String unit) {
        String word = sentence.lower(index);
        if (word.indexOf('-') >= 0) {
            Matcher compound = COMPOUND.matcher(word);
            if (compound.matches()) {
                Integer count = NumberWords.parse(compound.group("count"));
                return count == null ? null : inUnits(count, compound.group("unit"), unit);
            }
        }
        Integer count = number(index);
        if (count == null) {
            return null;
        }
        int noun = index + 1;
        while (noun <= index + WORDS_BEFORE_UNIT && sentence.isWord(noun) && !isUnit(noun)) {
            noun++;
        }
        return inUnits(count, singular(sentence.lower(noun)), unit);
    }

    /** A count of units as it is, a year as its months or weeks; null for anything else. */
    private static @Nullable Integer inUnits(int count, String of, String unit) {
        if (of.equals(unit)) {
            return count;
        }
        if (!of.equals("year")) {
            return null;
        }
        return switch (unit) {
            case "month" -> count * MONTHS_OF_A_YEAR;
            case "week" -> count * WEEKS_OF_A_YEAR;
            default -> null;
        };
    }

    private @Nullable Integer number(int index) {
        return NumberWords.parse(sentence.lower(index));
    }

    private boolean isUnit(int index) {
        return isUnit(sentence, index);
    }

    /** Whether the word at {@code index} is something that is paid for again and again: a week, a visit. */
    static boolean isUnit(Sentence sentence, int index) {
        return sentence.isKind(index, "PERIOD") || sentence.isKind(index, "UNIT");
    }

    private static String singular(String unit) {
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
