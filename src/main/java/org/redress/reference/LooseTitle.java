package org.redress.reference;

import java.util.regex.Pattern;

/**
 * A folded title without what decisions get wrong in it: plurals and possessives ("Childrens Act"), small words, a
 * forgotten "(England)", and words written apart or together ("antisocial").
 */
final class LooseTitle {

    private static final Pattern SMALL_WORDS = Pattern.compile("\\b(?:and|the|of|for|in|etc)\\b");
    private static final Pattern TERRITORY = Pattern.compile("\\bengland(?: and wales)?\\b");
    private static final Pattern ABBREVIATED = Pattern.compile("\\bregs\\b");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{2})s\\b");
    private static final Pattern SPACES = Pattern.compile(" +");

    private LooseTitle() {}

    static String of(String foldedTitle) {
        String spelled = ABBREVIATED.matcher(foldedTitle).replaceAll("regulations");
        String placeless = TERRITORY.matcher(spelled).replaceAll("");
        String bare = SMALL_WORDS.matcher(placeless).replaceAll("");
        return SPACES.matcher(PLURAL.matcher(bare).replaceAll("")).replaceAll("");
    }
}
