package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers after "sections": "26(1), 26A(1) and 34(3)", "9-11", "175(4) and (5)", "26(6)(a), (b) or (c)".
 *
 * @param numbers as printed but without spaces, a range of plain numbers written out
 * @param isAlternative whether a stroke parts them: "5/5A"
 * @param end position after the last
 */
record NumberList(List<String> numbers, boolean isAlternative, int end) {

    static final NumberList NONE = new NumberList(List.of(), false, 0);

    /** "sections 18 (duty), 19 (power) and 20" */
    private static final String NOTE = "(?:\\s\\((?!\\w{1,3}\\))\\p{L}[^()\\d]{1,60}\\))?";

    private static final Pattern SEPARATOR = Pattern.compile(
            NOTE + "(?:(?<=\\))(?:and|or)\\s*|\\s*[,;]\\s*(?:as amended,?\\s*)?(?:(?:and/or|and|or|&)\\s+)?"
                    + "|\\s+(?:as amended,?\\s+)?(?:and/or|and|or|&|to)\\s+|\\s?[/&–—-]\\s?)");

    private static final Pattern RANGE = Pattern.compile("\\s*(?:to|[–—-])\\s*");

    /** "section 17 and 20 weeks", "section 19 and 3 May": what is counted is no provision. */
    private static final Pattern COUNTED = Pattern.compile("\\s*(?:%|pm\\b|am\\b|p\\b|:\\d)|\\s+"
            + "(?:(?:calendar|working|school|clear|further|other|more|separate|different|full|whole)\\s+)*"
            + "(?:days?|weeks?|fortnights?|months?|years?|hours?|minutes?|terms?|times|nights?|miles?|metres?|children"
            + "|pupils|people|persons|residents|houses|homes|cars|occasions|complaints|per|January|February|March|April"
            + "|May|June|July|August|September|October|November|December)\\b");

    /** "section 17, 12 officers": after a comma alone, a number may begin the rest of the sentence. */
    private static final Pattern NEW_PHRASE =
            Pattern.compile("\\s+(?!(?:and|or|of|to|in|as|which|that|under|says?|sets?|is|are|requires?)\\b)\\p{Ll}");

    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}");

    NumberList {
        numbers = List.copyOf(numbers);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** The list that begins at {@code start}; empty if no number of this level stands there. */
    static NumberList read(Level level, String text, int start) {
        NumberedItem item = NumberedItem.read(level, text, start);
        List<String> numbers = new ArrayList<>();
        boolean alternative = false;
        int end = start;
        while (item != null) {
            numbers.addAll(item.numbers());
            end = item.end();
            Matcher separator =
                    SEPARATOR.matcher(text).region(end, text.length()).useTransparentBounds(true);
            if (!separator.lookingAt()) {
                break;
            }
            NumberedItem next = next(level, text, item, separator);
            if (next != null && RANGE.matcher(separator.group()).matches()) {
                numbers.addAll(NumberRange.between(item.last(), next.numbers().get(0)));
            }
            alternative |= next != null && separator.group().contains("/");
            item = next;
        }
        return new NumberList(numbers, alternative, end);
    }

    private static @Nullable NumberedItem next(Level level, String text, NumberedItem item, Matcher separator) {
        NumberedItem sibling = item.readSibling(text, separator.end());
        if (sibling != null) {
            return sibling;
        }
        NumberedItem next = NumberedItem.read(level, text, start(level, text, separator));
        if (next == null || isCount(text, next, separator.group())) {
            return null;
        }
        return next;
    }

    /** Where the number after a separator begins: a range may repeat the word, "section 9 to section 11". */
    private static int start(Level level, String text, Matcher separator) {
        boolean range = RANGE.matcher(separator.group()).matches();
        return range ? Math.max(separator.end(), level.endOfWord(text, separator.end())) : separator.end();
    }

    private static boolean isCount(String text, NumberedItem item, String separator) {
        if (!PLAIN.matcher(item.last()).matches()) {
            return false;
        }
        boolean newPhrase = separator.strip().equals(",")
                && NEW_PHRASE.matcher(text).region(item.end(), text.length()).lookingAt();
        return newPhrase
                || COUNTED.matcher(text).region(item.end(), text.length()).lookingAt();
    }
}
