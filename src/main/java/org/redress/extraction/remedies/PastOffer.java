package org.redress.extraction.remedies;

import java.util.regex.Pattern;
import org.redress.language.Phrase;

/** Tells whether a sum that has been paid or offered is a part of the remedy, and not only of the story. */
final class PastOffer {

    private static final Pattern ADDED_TO =
            Pattern.compile("(?i).*\\b(?:top of|addition to|as well as|besides|plus)(?: the)?");
    private static final int WORDS_OF_ADDITION = 5;

    private static final Pattern ACCEPTED = Pattern.compile(
            "(?i)\\b(?:suitable|enough|sufficient|appropriate|adequate|satisf\\w+|remed(?:y|ies|ied)|fair|proportionate"
                    + "|reasonable|puts? (?:\\S+ ){0,2}right|into account|in addition|on top of)\\b");

    private PastOffer() {}

    /** Whether it adds to the remedy or is called enough. */
    static boolean counts(Phrase phrase) {
        return isAddedTo(phrase) || isAccepted(phrase);
    }

    /** "on top of the £200 it has already paid", but not "instead of the £200 it offered". */
    private static boolean isAddedTo(Phrase phrase) {
        int verb = phrase.firstWord();
        String before = phrase.sentence().text(Math.max(0, verb - WORDS_OF_ADDITION), verb);
        return phrase.rule().startsWith("apology") || ADDED_TO.matcher(before).matches();
    }

    /** "I am satisfied the £250 the Council has already paid remedies her injustice." */
    private static boolean isAccepted(Phrase phrase) {
        return !phrase.rule().startsWith("apology")
                && ACCEPTED.matcher(phrase.sentence().text()).find()
                && !Denial.isOfTooLittle(phrase.sentence(), 0);
    }
}
