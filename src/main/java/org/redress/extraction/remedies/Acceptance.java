package org.redress.extraction.remedies;

import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Knows sentences in which an organisation agrees to what the sentence before asks of it: "It agreed to do so." */
final class Acceptance {

    private static final Pattern AGREES = Pattern.compile(
            "(?i)(?:it|they|the \\S+(?: \\S+)?)(?: has| have)?(?: now| also| since)? (?:agreed|accepted|confirmed it would)"
                    + "(?:| to (?:do )?(?:so|this|that|these|our|my|all)\\b.*| (?:this|that|these|my|our|with|all)\\b.*)[.]?");

    private Acceptance() {}

    static boolean isStatedBy(Sentence sentence) {
        return AGREES.matcher(sentence.text()).matches();
    }
}
