package org.redress.extraction.legislation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that stand for something named before: "the Act", "the 2014 Regulations", "EPA".
 *
 * @param key the words without "the"
 */
record Alias(String key, int start, int end) implements Mention {

    private static final Set<String> VAGUE = Set.of("order", "rules", "directions");
    private static final Pattern LEADING_ARTICLE =
            Pattern.compile("^(?:(?:the|this|that|these|those|same|said|above|aforementioned) )+");

    /** Whether it says so little that nothing is unresolved where no regulations have been named. */
    boolean mayMeanNothing() {
        return isVague() || key.equals("regulations");
    }

    /** Whether it is common speech as well: a court makes an order, a school has rules. */
    boolean isVague() {
        return VAGUE.contains(key);
    }

    static Alias of(String text, int start, int end) {
        return new Alias(key(text.substring(start, end)), start, end);
    }

    /** Makes keys of the same words equal: "The Act" and "that Act". */
    static String key(String words) {
        String plain =
                LEADING_ARTICLE.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return plain.replace("regs", "regulations");
    }
}
