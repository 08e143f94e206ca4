package org.redress.reference;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A folded title without what decisions get wrong in it: plurals and possessives ("Childrens Act"), small words, a
 * forgotten "(England)", initials ("NHS Act"), and words written apart or together ("antisocial").
 */
final class LooseTitle {

    private static final Pattern SMALL_WORDS = Pattern.compile("\\b(?:and|the|of|for|in|etc)\\b");
    private static final Pattern TERRITORY = Pattern.compile("\\bengland(?: and wales)?\\b");
    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "regs", "regulations",
            "nhs", "national health service",
            "asb", "antisocial behaviour",
            "send", "special educational needs and disability",
            "sen", "special educational needs");
    private static final Pattern ABBREVIATED =
            Pattern.compile("\\b(?:" + String.join("|", WRITTEN_OUT.keySet()) + ")\\b");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{2})s\\b");
    private static final Pattern SPACES = Pattern.compile(" +");

    private LooseTitle() {}

    static String of(String foldedTitle) {
        String spelled = ABBREVIATED
                .matcher(foldedTitle)
                .replaceAll(word -> WRITTEN_OUT.getOrDefault(word.group(), word.group()));
        String placeless = TERRITORY.matcher(spelled).replaceAll("");
        String bare = SMALL_WORDS.matcher(placeless).replaceAll("");
        return SPACES.matcher(PLURAL.matcher(bare).replaceAll("")).replaceAll("");
    }
}
