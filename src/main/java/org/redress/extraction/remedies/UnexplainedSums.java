package org.redress.extraction.remedies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Remedy;
import org.redress.decision.Span;
import org.redress.extraction.text.CoveredText;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;

/**
 * Notes sums in the section on the remedy of which no remedy was made although the words speak of paying: "The Council will
 * make good the £85 she spent".
 */
final class UnexplainedSums {

    private static final Set<String> PAYING = Set.of(
            "pay",
            "paid",
            "paying",
            "pays",
            "refund",
            "refunds",
            "refunded",
            "reimburse",
            "repay",
            "repays",
            "waive",
            "waives",
            "cancel",
            "cancels",
            "withdraw",
            "credit",
            "compensate",
            "make",
            "made",
            "give",
            "gives",
            "sent",
            "offer",
            "award",
            "write",
            "reduce",
            "deduct",
            "remit",
            "payment");

    /** What says that the sum is none to be paid: told, refused, owed, or of a rule. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?i)\\b(?:not|no|nor|never|unless|without|neither|asked|wants?|wanted|sought|claims?|claimed|says|said"
                    + "|guidance|range|usually|normally|limit|threshold|capital|owes?|owed|owing|remains?|arrears|add up|comes?"
                    + " to|place of|instead|less than|more than|council [a-z]|if|whether|courts?)\\b");

    private final List<Place> places = new ArrayList<>();

    /** Notes a sentence that speaks of paying a sum. */
    void note(TokenisedPassage passage, Sentence sentence) {
        List<Sum> sums = SumReader.find(sentence.words(), 0, sentence.size());
        if (!sums.isEmpty()
                && Clause.whole(sentence).saysAny(PAYING)
                && !EXPLAINED.matcher(sentence.text()).find()) {
            sums.forEach(sum -> places.add(new Place(passage, sentence, sum)));
        }
    }

    /** The doubts about those sums noted that no remedy has taken up. */
    List<Issue> unlessIn(List<Remedy> remedies) {
        if (places.isEmpty()) {
            return List.of();
        }
        KnownSums known = new KnownSums(remedies);
        CoveredText paid = new CoveredText(remedies.stream()
                .filter(remedy -> remedy.kind().isMoney())
                .map(remedy -> remedy.action().span())
                .toList());
        return places.stream()
                .filter(place -> !known.contains(place.sum.amount()))
                .filter(place -> !place.isIn(paid))
                .map(Place::issue)
                .toList();
    }

    private record Place(TokenisedPassage passage, Sentence sentence, Sum sum) {

        /** Whether a remedy takes up a part of its sentence. */
        boolean isIn(CoveredText remedies) {
            Span whole = passage.evidence(sentence.start(), sentence.end()).span();
            return remedies.reachesInto(whole.start(), whole.end());
        }

        Issue issue() {
            int start = sentence.words().get(sum.firstWord()).start();
            int end = sentence.words().get(sum.endWord() - 1).end();
            return new Issue(
                    IssueCode.UNEXPLAINED_SUM,
                    "no remedy takes up " + Pounds.print(sum.amount()),
                    passage.evidence(start, end).span());
        }
    }
}
