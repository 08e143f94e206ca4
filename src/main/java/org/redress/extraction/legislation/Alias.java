package org.redress.extraction.legislation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that stand for something named before: "the Act", "the 2014 Regulations", "EPA".
 *
 * @param key the words without "the"
 * @param isPointer whether it points at what was named last: "the same Act", "that Act"
 */
record Alias(String key, boolean isPointer, int start, int end) implements TitleMention {

    private static final Set<String> VAGUE = Set.of("order", "rules", "directions");
    private static final Pattern POINTER =
            Pattern.compile("(?i)(?:that|those|(?:the )?(?:same|said|above|aforementioned)) .*");
    private static final Pattern LEADING_ARTICLE =
            Pattern.compile("^(?:(?:the|this|that|these|those|same|said|above|aforementioned) )++");

    /** Whether it says so little that nothing is unresolved where no regulations have been named. */
    boolean mayMeanNothing() {
        return isVague() || key.equals("regulations");
    }

    /** Whether it is common speech as well: a court makes an order, a school has rules. */
    boolean isVague() {
        return VAGUE.contains(key);
    }

    static Alias of(String text, int start, int end) {
        String words = text.substring(start, end);
        return new Alias(key(words), POINTER.matcher(words).matches(), start, end);
    }

    /** One that the decision has defined: "EPA". */
    static Alias defined(String name, int start) {
        return new Alias(key(name), false, start, start + name.length());
    }

    @Override
    public Alias until(int position) {
        return new Alias(key, isPointer, start, position);
    }

    /** As far as its last word tells: an article is never one of "the Act". Initials tell nothing. */
    @Override
    public boolean canHave(Level level) {
        return level == Level.SECTION || usuallyHas(level);
    }

    @Override
    public boolean usuallyHas(Level level) {
        Level divisions = switch (key.substring(key.lastIndexOf(' ') + 1)) {
            case "act" -> Level.SECTION;
            case "regulations" -> Level.REGULATION;
            case "order" -> Level.ARTICLE;
            case "rules" -> Level.RULE;
            default -> level;
        };
        return level.isNested() || level == divisions;
    }

    /** Makes keys of the same words equal: "The Act" and "that Act". */
    static String key(String words) {
        String plain =
                LEADING_ARTICLE.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return plain.replace("regs", "regulations");
    }
}
