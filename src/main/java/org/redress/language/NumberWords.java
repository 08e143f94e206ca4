package org.redress.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads small whole numbers, in figures or in words. */
public final class NumberWords {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private NumberWords() {}

    /** The number that {@code word} prints, as in {@code 14}, {@code a}, {@code twelve} or {@code twenty-four}; else null. */
    public static @Nullable Integer parse(String word) {
        String text = word.toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.valueOf(text);
        }
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            return NUMBERS.get(text);
        }
        Integer tens = NUMBERS.get(text.substring(0, hyphen));
        Integer units = NUMBERS.get(text.substring(hyphen + 1));
        return tens == null || units == null || tens < 20 || units > 9 ? null : Integer.valueOf(tens + units);
    }

    /** The number that words print together: {@code [a, further]} is 1, {@code [a, few]} is null. */
    public static @Nullable Integer parse(List<Word> words) {
        if (words.isEmpty() || words.stream().anyMatch(NumberWords::isVague)) {
            return null;
        }
        return parse(words.get(0).text());
    }

    private static boolean isVague(Word word) {
        return word.is("few") || word.is("couple") || word.is("some") || word.is("several") || word.is("many");
    }
}
