package org.redress.extraction.perturbation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a template: words that stay, or a slot. A slot may be printed as {@code {d+12|d MMMM}}, twelve days later and
 * without the year, as {@code {a+b}}, the sum of two sums, or as {@code {a*3}}, three times a sum.
 *
 * @param words that stay; of a slot empty
 * @param slot name of the slot; null for words
 * @param other name of the sum that is added; null for none
 * @param factor of a sum
 * @param daysLater of a day
 * @param pattern of a day
 */
record Piece(String words, @Nullable String slot, @Nullable String other, int factor, int daysLater, String pattern) {

    static final Pattern SLOT = Pattern.compile(
            "\\{(?<slot>[a-z]+)(?:\\+(?<other>[a-z]+)|\\+(?<days>\\d+)|\\*(?<factor>\\d+))?(?:\\|(?<pattern>[^}]+))?}");

    static Piece words(String words) {
        return new Piece(words, null, null, 1, 0, "");
    }

    static Piece slot(Matcher matcher) {
        return new Piece(
                "",
                matcher.group("slot"),
                matcher.group("other"),
                Integer.parseInt(Objects.requireNonNullElse(matcher.group("factor"), "1")),
                Integer.parseInt(Objects.requireNonNullElse(matcher.group("days"), "0")),
                Objects.requireNonNullElse(matcher.group("pattern"), "d MMMM yyyy"));
    }

    boolean shows(String name) {
        return name.equals(slot) || name.equals(other);
    }

    String print(Map<String, Filling> fillings) {
        if (slot == null) {
            return words;
        }
        Filling filling = Objects.requireNonNull(fillings.get(slot), slot);
        if (filling instanceof Filling.Day) {
            return DayFormat.print(day(fillings), pattern);
        }
        boolean computed = other != null || factor > 1;
        return filling instanceof Filling.Sum && computed
                ? Filling.Sum.of(pounds(fillings)).printed()
                : filling.printed();
    }

    LocalDate day(Map<String, Filling> fillings) {
        return ((Filling.Day) Objects.requireNonNull(fillings.get(slot))).date().plusDays(daysLater);
    }

    LocalDate firstDay(Map<String, Filling> fillings) {
        return DayFormat.first(day(fillings), pattern);
    }

    LocalDate lastDay(Map<String, Filling> fillings) {
        return DayFormat.last(day(fillings), pattern);
    }

    private BigDecimal pounds(Map<String, Filling> fillings) {
        BigDecimal own = ((Filling.Sum) Objects.requireNonNull(fillings.get(slot))).pounds();
        BigDecimal added =
                other == null ? BigDecimal.ZERO : ((Filling.Sum) Objects.requireNonNull(fillings.get(other))).pounds();
        return own.multiply(BigDecimal.valueOf(factor)).add(added);
    }
}
