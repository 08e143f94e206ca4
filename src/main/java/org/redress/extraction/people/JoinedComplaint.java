package org.redress.extraction.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Tells who makes a complaint beside the one named first: "complain, with their daughter, Miss P", "has joined in". */
final class JoinedComplaint {

    /** What may stand between those who complain and the verb. */
    private static final Set<String> BEFORE_VERB = Set.of(",", "also", "both", "jointly", "all", "have", "has");

    private static final Pattern TOGETHER_WITH = Pattern.compile("(?i).*(?:together|along|jointly) with");

    private static final Pattern COMPLAINS_WITH =
            Pattern.compile("(?i).*\\bcomplain(?:s|ed|ing)?,?(?: together| along| jointly)? with");

    private static final Pattern JOINED_BY = Pattern.compile("(?i).*\\bjoined (?:in (?:\\S+ ){1,3})?by");

    private static final Pattern JOINS = Pattern.compile(
            "(?i)(?:, [^,]{1,60},)? ?(?:has |have |had )?(?:now |also |since )?"
                    + "(?:join(?:s|ed)? (?:in |with )?(?:\\S+ ){0,3}complain(?:t|ing)\\b.*"
                    + "|makes? the same complaints?\\b.*|(?:is|are) (?:also )?(?:a )?complainants?\\b.*|shares? (?:\\S+ )?complaint\\b.*)");

    private JoinedComplaint() {}

    /** Whether the sentence says of the group that it complains. */
    static boolean isMadeBy(PersonGroup group, Sentence sentence) {
        if (group.isPronoun() || group.isPossessive()) {
            return false;
        }
        String before = sentence.text(0, group.firstWord());
        String after = sentence.text(group.endWord(), sentence.size());
        boolean with = COMPLAINS_WITH.matcher(before).matches()
                || (TOGETHER_WITH.matcher(before).matches() && complainsAtOnce(group, sentence));
        boolean joined = JOINED_BY.matcher(before).matches() && sentence.text().contains("complain");
        return with
                || joined
                || (group.firstWord() == 0
                        && (complainsAtOnce(group, sentence)
                                || JOINS.matcher(after).matches()));
    }

    private static boolean complainsAtOnce(PersonGroup group, Sentence sentence) {
        int verb = group.endWord();
        while (sentence.isAny(verb, BEFORE_VERB)) {
            verb++;
        }
        return sentence.isVerb(verb, "complain");
    }
}
