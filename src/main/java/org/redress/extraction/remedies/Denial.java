package org.redress.extraction.remedies;

import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Knows the words that turn what looks like a remedy into none. */
final class Denial {

    /** "I do not consider the Council should also pay", "Mrs B wants the Council to refund". */
    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?:\\b(?:not(?! later)|never|cannot|neither|without|no(?! later| more)|wants?|wanted|claims|claimed|seeks|sought"
                    + "|hopes|hoped|wished|wishes|like|expects|expected|refused|declined|whether)\\b|n[’']t\\b)");

    /** "offered £50, which was not enough". */
    private static final Pattern TOO_LITTLE = Pattern.compile(
            "(?i)\\b(?:not (?:\\S+ ){0,10}(?:enough|sufficient|adequate|far|remedy|accept)|inadequate|insufficient|derisory"
                    + "|too (?:low|little|small))\\b");

    /** "It has now agreed to pay £150 instead." */
    private static final Pattern REPLACED = Pattern.compile(
            "(?i)\\bagree[ds]? to (?:pay|increase|raise|make)\\b.*\\b(?:instead|in (?:its|their) place)\\b");

    private Denial() {}

    /** Whether the words before the verb, back to the last comma, say that it is not to be done. */
    static boolean stands(Sentence sentence, int verb) {
        int start = verb;
        while (start > 0
                && !sentence.is(start - 1, ",")
                && !sentence.is(start - 1, ";")
                && !sentence.is(start - 1, "but")) {
            start--;
        }
        return DENIED.matcher(sentence.text(start, verb)).find();
    }

    /** Whether the sentence puts something else in the place of an offer told before. */
    static boolean isReplacedIn(Sentence sentence) {
        return REPLACED.matcher(sentence.text()).find();
    }

    /** Whether the words from {@code word} on call an offer too small. */
    static boolean isOfTooLittle(Sentence sentence, int word) {
        return TOO_LITTLE.matcher(sentence.text(word, sentence.size())).find();
    }
}
