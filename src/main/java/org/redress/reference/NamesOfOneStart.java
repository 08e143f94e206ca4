package org.redress.reference;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of two words or more that begin with the same word, found in any case and punctuation. Immutable. */
final class NamesOfOneStart {

    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    /** What may stand between two words of a name, so many of them at most. */
    private static final String BETWEEN_WORDS = " \t\n\r:,()/–-";

    private static final int LONGEST_GAP = 4;
    private static final String GAP = "[" + BETWEEN_WORDS + "]{1," + LONGEST_GAP + "}";

    private final Pattern names;

    /** The second words, up to an apostrophe: most texts need no look at whole names. */
    private final List<String> secondWords;

    /**
     * @param names of which the first that fits is found
     */
    NamesOfOneStart(List<String> names) {
        this.names = Pattern.compile(
                names.stream().map(NamesOfOneStart::expression).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
        this.secondWords =
                names.stream().flatMap(NamesOfOneStart::secondWord).distinct().toList();
    }

    /** The name that stands in a text where the word from {@code start} to {@code endOfWord} is its first, or null. */
    @Nullable
    String at(int start, int endOfWord, String text) {
        int next = endOfWord;
        while (next < text.length() && BETWEEN_WORDS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (!isSecondWord(text, next)) {
            return null;
        }
        Matcher matcher = names.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.group() : null;
    }

    private boolean isSecondWord(String text, int position) {
        for (String word : secondWords) {
            if (text.regionMatches(true, position, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The second word of a name, in each way that it is printed. */
    private static Stream<String> secondWord(String name) {
        String second = NOT_WORD.split(name, -1)[1];
        return second.equals("and")
                ? Stream.of(second, "&")
                : Stream.of(APOSTROPHE.split(second, -1)[0]);
    }

    private static String expression(String name) {
        String words = Arrays.stream(NOT_WORD.split(name))
                .map(word -> word.equals("and")
                        ? "(?:and|&)"
                        : APOSTROPHE.matcher(word).replaceAll("['’]?"))
                .collect(Collectors.joining(GAP));
        return name.endsWith(")") ? words + "\\)?" : words + "\\b";
    }
}
