package org.redress.extraction.remedies;

import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Knows sentences in which an organisation does not agree to what stands before them: "The Council does not accept this." */
final class Refusal {

    private static final Pattern REFUSES = Pattern.compile(
            "(?i)(?:it|they|the \\S+(?: \\S+)?) (?:(?:does|do|did|has|have|will) not|is not (?:willing|prepared) to|(?:has )?(?:refuse[sd]|declined?) to)"
                    + " (?:agreed?|accept(?:ed)?|do)(?: (?:to|with))?(?: (?:do )?(?:this|that|it|so|these|those|my|our)"
                    + "(?: (?:last|final|second|third|part|of|my|our|recommendations?|proposals?|either)){0,4})?"
                    + "(?:[.,;:]| (?:because|as|but it says|and (?:it )?says|saying|either)\\b.*|,.*)?[.]?");

    private static final Pattern CAME_ROUND =
            Pattern.compile("(?i)\\b(?:at first|initially|but (?:it )?(?:has )?(?:now|since|later)|until)\\b");

    private Refusal() {}

    static boolean isStatedBy(Sentence sentence) {
        String text = sentence.text();
        return REFUSES.matcher(text).matches() && !CAME_ROUND.matcher(text).find();
    }
}
