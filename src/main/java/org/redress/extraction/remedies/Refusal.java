package org.redress.extraction.remedies;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    /** "Mrs X wanted £5,000. The Council does not agree to this." */
    private static final Pattern WISH = Pattern.compile(
            "(?i)^(?:(?:Mrs?|Ms|Miss|Mx|Dr)\\b|he\\b|she\\b|they\\b)|\\b(?:wants|wanted|would like|asked for)\\b");

    private Refusal() {}

    /**
     * Whether the sentence refuses what is recommended.
     *
     * @param previous the sentence before it, which may tell what the complainant wants instead; null at the start
     */
    static boolean isStatedBy(Sentence sentence, @Nullable Sentence previous) {
        String text = sentence.text();
        return REFUSES.matcher(text).matches()
                && !CAME_ROUND.matcher(text).find()
                && (previous == null || !WISH.matcher(previous.text()).find());
    }
}
