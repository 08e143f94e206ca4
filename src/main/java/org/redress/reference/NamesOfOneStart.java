package org.redress.reference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of two words or more that begin with the same word, found in any case and punctuation. Immutable. */
final class NamesOfOneStart {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    /** What may stand between two words of a name, so many of them at most. */
    private static final String BETWEEN_WORDS = " \t\n\r:,()/–-";

    private static final int LONGEST_GAP = 4;
    private static final String GAP = "[" + BETWEEN_WORDS + "]{1," + LONGEST_GAP + "}";

    private final Pattern names;

    /** What the second words begin with in small letters: most texts need no look at whole names. */
    private final Set<Character> secondStarts = new HashSet<>();

    /**
     * @param names of which the first that fits is found
     */
    NamesOfOneStart(List<String> names) {
        this.names = Pattern.compile(
                names.stream().map(NamesOfOneStart::expression).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
        for (String name : names) {
            String second = NOT_WORD.split(name.toLowerCase(Locale.ROOT), -1)[1];
            secondStarts.add(second.charAt(0));
            if (second.equals("and")) {
                secondStarts.add('&');
            }
        }
    }

    /** The name that stands in a text where the word from {@code start} to {@code endOfWord} is its first. */
    Optional<String> at(int start, int endOfWord, String text) {
        int next = endOfWord;
        while (next < text.length() && BETWEEN_WORDS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next == text.length() || !secondStarts.contains(Character.toLowerCase(text.charAt(next)))) {
            return Optional.empty();
        }
        Matcher matcher = names.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String expression(String name) {
        String words = Arrays.stream(NOT_WORD.split(name))
                .map(word -> word.equals("and") ? "(?:and|&)" : word.replaceAll("['’]", "['’]?"))
                .collect(Collectors.joining(GAP));
        return name.endsWith(")") ? words + "\\)?" : words + "\\b";
    }
}
