package org.redress.extraction.remedies;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RemedyStatus;
import org.redress.language.Sentence;

/** Tells from the words before a verb whether an organisation has bound itself, or is told, to do what it says. */
final class Commitment {

    /** What gives an infinitive its force: "has agreed to", "my recommendation to". */
    private static final Set<String> COMMITTING = Set.of(
            "agree",
            "agreed",
            "agrees",
            "undertaken",
            "undertakes",
            "undertook",
            "recommend",
            "recommends",
            "recommended",
            "recommendation",
            "required",
            "committed",
            "promised",
            "proposes",
            "proposed",
            "offered",
            "offers",
            "decided",
            "accepted");

    private static final Set<String> ASKING = Set.of("asked", "invited", "suggested", "proposed", "put", "recommended");
    private static final Set<String> AGREEING =
            Set.of("agreed", "agrees", "undertook", "undertaken", "promised", "committed");
    private static final Set<String> ACTING = Set.of(
            "agreed",
            "agrees",
            "will",
            "should",
            "must",
            "offered",
            "proposes",
            "proposed",
            "recommend",
            "recommended");
    private static final Set<String> TIMES = Set.of("within", "by", "now");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BEING = Set.of("is", "are");

    /** So many words may stand between "agreed" and "to", where a deadline does. */
    private static final int WORDS_OF_ASIDE = 14;

    /** "The Head of the Housing Service to" has so many words. */
    private static final int MOST_WORDS_OF_ACTOR = 7;

    private final Sentence sentence;
    private final Setting setting;

    Commitment(Sentence sentence, Setting setting) {
        this.sentence = sentence;
        this.setting = setting;
    }

    /**
     * How far something told with "to" has come: "agreed to", "agreed, within one month, to", "is to", "asked the Council
     * to" where it agreed, and in a list "Council to". An offer counts as done unless a time is set for it. Null if nothing is told.
     */
    @Nullable
    RemedyStatus ofInfinitive(int to) {
        if (isActorOfItem(to)) {
            return setting.status();
        }
        int being = sentence.is(to - 1, "willing") ? to - 2 : to - 1;
        if (sentence.isAny(being, BEING)
                && new Subject(sentence, being - 1).isOrganisation()
                && !Clause.whole(sentence).says("but")) {
            return setting.status();
        }
        for (int i = to - 1; i >= 0 && to - i < WORDS_OF_ASIDE; i--) {
            if (setting.takenUp() && sentence.isAny(i, ASKING)) {
                return setting.status();
            }
            if (sentence.isAny(i, COMMITTING) && !isNeeded(i)) {
                return i == to - 1 || holdsAside(i, to) ? status(i) : null;
            }
        }
        return null;
    }

    /** "Council to pay", but not "remind its team to check". */
    private boolean isActorOfItem(int to) {
        return setting.imperative()
                && to <= MOST_WORDS_OF_ACTOR
                && new Subject(sentence, to - 1).isOrganisation()
                && (sentence.isAny(0, ARTICLES) || new Subject(sentence, 0).isOrganisation());
    }

    /** "agreed that it would pay", "whether it would pay" where it agreed. */
    boolean ofWould(int would) {
        return setting.takenUp() || isAnyUpTo(would, AGREEING);
    }

    /** "agreed to settle the complaint by paying". */
    boolean ofMeans(int by) {
        return isAnyUpTo(by, ACTING);
    }

    /** "I recommend it pays", "I recommended the Council apologise", "I asked that it pay" where it agreed. */
    boolean ofRecommendation(int end) {
        return recommendsUpTo(end) || (setting.takenUp() && isAnyUpTo(end, ASKING));
    }

    private RemedyStatus status(int commitment) {
        boolean past =
                sentence.is(commitment, "offered") && !Clause.whole(sentence).saysAny(TIMES);
        return past ? RemedyStatus.ALREADY_DONE : setting.status();
    }

    /** "adaptations are required to meet their needs", but not "the Council is required to pay". */
    private boolean isNeeded(int word) {
        return sentence.is(word, "required") && !new Subject(sentence, word - 2).isOrganisation();
    }

    private boolean holdsAside(int commitment, int to) {
        for (int i = commitment + 1; i < to; i++) {
            if (sentence.is(i, "within") || sentence.is(i, "by") || VerbPosition.isAdverb(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyUpTo(int last, Set<String> words) {
        return new Clause(sentence, 0, last + 1).saysAny(words);
    }

    /** "recommend", "recommendations", "suggested", but not "nothing to suggest". */
    private boolean recommendsUpTo(int last) {
        for (int i = 0; i <= last; i++) {
            String word = sentence.lower(i);
            if (word.startsWith("recommend") || (word.startsWith("suggest") && !sentence.is(i - 1, "to"))) {
                return true;
            }
        }
        return false;
    }
}
