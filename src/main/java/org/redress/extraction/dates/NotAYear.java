package org.redress.extraction.dates;

import java.util.Set;
import java.util.regex.Pattern;
import org.redress.language.Phrase;
import org.redress.language.Sentence;

/** Knows what looks like a year standing alone and is none: a part of a statute's title or a number of things. */
final class NotAYear {

    private static final Set<String> LAW = Set.of(
            "act",
            "acts",
            "regulation",
            "regulations",
            "order",
            "orders",
            "rules",
            "measure",
            "directive",
            "convention",
            "framework",
            "bill",
            "charter",
            "code",
            "protocol",
            "ewhc",
            "ewca",
            "uksc",
            "ukhl");
    private static final Set<String> AFTER = Set.of(
            "act",
            "acts",
            "regulation",
            "regulations",
            "order",
            "orders",
            "rules",
            "directive",
            "code",
            "guidance",
            "framework",
            "version",
            "edition",
            "policy",
            "protocol",
            "people",
            "hours",
            "words",
            "pounds",
            "miles",
            "metres",
            "square",
            "homes",
            "properties",
            "children",
            "residents",
            "%");
    private static final Set<String> BEFORE_BARE_YEAR = Set.of(
            "over", "into", "the", "his", "her", "their", "its", "(", "–", "-", "as", "that", "through", "on", "than",
            "at", "least");

    /** "for 2020 bricks" counts, "in 2020 officers" does not. */
    private static final Set<String> COUNTING = Set.of("for", "of", "over", "about", "than", "with", "least");

    private static final Pattern REPORT = Pattern.compile("[A-Z]{2,5}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern PLURAL_NOUN = Pattern.compile("[a-z]{3,}s");

    boolean covers(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int before = phrase.firstWord() - 1;
        boolean counted = sentence.isAny(before, COUNTING) && sentence.matches(phrase.endWord(), PLURAL_NOUN);
        if (counted || sentence.isAny(phrase.endWord(), AFTER) || isOfLaw(phrase) || isOfLawReport(phrase)) {
            return true;
        }
        boolean modified =
                phrase.words().size() > 1 || phrase.words().get(0).text().contains("-");
        return !modified
                && before >= 0
                && !sentence.isAny(before, Prepositions.BEFORE_DATE)
                && !sentence.isAny(before, BEFORE_BARE_YEAR);
    }

    /** "Smith v Jones (1999) COD 382". */
    private static boolean isOfLawReport(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int end = phrase.endWord();
        return sentence.is(phrase.firstWord() - 1, "(")
                && sentence.is(end, ")")
                && sentence.matches(end + 1, REPORT)
                && sentence.matches(end + 2, NUMBER);
    }

    /** "Transport Acts 1968, 1983, 1985 and 2000". */
    private static boolean isOfLaw(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int i = phrase.firstWord() - 1;
        while (sentence.isKind(i, "YEAR") || sentence.is(i, ",") || sentence.is(i, "and") || sentence.is(i, "of")) {
            i--;
        }
        return sentence.isAny(i, LAW);
    }
}
