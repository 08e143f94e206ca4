package org.redress.extraction.remedies;

import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Knows sentences that tell what the law or guidance asks of every organisation, which is no remedy of this case. */
final class GeneralRule {

    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?:councils|(?:local |housing |education |planning |highway ){0,2}authorities|schools|care providers|landlords"
                    + "|a (?:local |housing |planning |highway )?(?:council|authority|school|care provider)|parents"
                    + "|where (?:a|an|someone|somebody)|if (?:a|an|someone|somebody)"
                    + "|the (?:law|act|regulations|code|(?:statutory |government |our )?guidance)|our guidance|under )\\b.*");

    /** "They should also tell people in good time" goes on about the same. */
    private static final Pattern GOES_ON = Pattern.compile("(?i)(?:they|it|this|these|some|but they)\\b.*");

    private boolean told;

    /** Whether this sentence, the next of its passage, tells such a rule. */
    boolean isToldBy(Sentence sentence) {
        String text = sentence.text();
        if (text.startsWith("(")) {
            // A citation in brackets of its own.
            return told;
        }
        told = TOLD.matcher(text).matches() || (told && GOES_ON.matcher(text).matches());
        return told;
    }
}
