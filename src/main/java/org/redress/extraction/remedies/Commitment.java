package org.redress.extraction.remedies;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.redress.decision.RemedyStatus;
import org.redress.language.Sentence;

/** Tells from the words before a verb whether an organisation has bound itself, or is told, to do what it says. */
final class Commitment {

    /** What gives an infinitive its force: "has agreed to", "my recommendation to". */
    private static final Pattern COMMITTING = Pattern.compile(
            "(?i)agree|agreed|agrees|undertaken|undertakes|undertook|recommend|recommends|recommended|recommendation"
                    + "|required|committed|promised|proposes|proposed|offered|offers|decided|accepted");

    private static final Pattern RECOMMENDING = Pattern.compile("(?i)(?:recommend|suggest).*");
    private static final Pattern ASKING = Pattern.compile("(?i)asked|invited|suggested|proposed|put|recommended");
    private static final Pattern AGREEING =
            Pattern.compile("(?i)agreed|agrees|undertook|undertaken|promised|committed");
    private static final Pattern ACTING =
            Pattern.compile("(?i)agreed|agrees|will|should|must|offered|proposes|proposed|recommend|recommended");
    private static final Set<String> TIMES = Set.of("within", "by", "now");
    private static final Set<String> BEING = Set.of("is", "are");

    /** So many words may stand between "agreed" and "to", where a deadline does. */
    private static final int WORDS_OF_ASIDE = 14;

    private final Sentence sentence;
    private final Setting setting;

    Commitment(Sentence sentence, Setting setting) {
        this.sentence = sentence;
        this.setting = setting;
    }

    /**
     * How far something told with "to" has come: "agreed to", "agreed, within one month, to", "is to", "asked the Council
     * to" where it agreed. An offer counts as done unless a time is set for it.
     */
    Optional<RemedyStatus> ofInfinitive(int to) {
        int being = sentence.is(to - 1, "willing") ? to - 2 : to - 1;
        if (sentence.isAny(being, BEING) && new Subject(sentence, being - 1).isOrganisation() && !says("but")) {
            return Optional.of(setting.status());
        }
        for (int i = to - 1; i >= 0 && to - i < WORDS_OF_ASIDE; i--) {
            if (setting.takenUp() && sentence.matches(i, ASKING)) {
                return Optional.of(setting.status());
            }
            if (sentence.matches(i, COMMITTING) && !isNeeded(i)) {
                return i == to - 1 || holdsAside(i, to) ? Optional.of(status(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "agreed that it would pay", "whether it would pay" where it agreed. */
    boolean ofWould(int would) {
        return setting.takenUp() || isAnyBefore(would, AGREEING);
    }

    /** "agreed to settle the complaint by paying". */
    boolean ofMeans(int by) {
        return isAnyBefore(by, ACTING);
    }

    /** "I recommend it pays", "I recommended the Council apologise", "I asked that it pay" where it agreed. */
    boolean ofRecommendation(int end) {
        return isAnyBefore(end, RECOMMENDING) || (setting.takenUp() && isAnyBefore(end, ASKING));
    }

    private RemedyStatus status(int commitment) {
        boolean past = sentence.is(commitment, "offered") && !isAnyTime();
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

    private boolean isAnyTime() {
        return IntStream.range(0, sentence.size()).anyMatch(i -> sentence.isAny(i, TIMES));
    }

    private boolean says(String word) {
        return IntStream.range(0, sentence.size()).anyMatch(i -> sentence.is(i, word));
    }

    private boolean isAnyBefore(int end, Pattern pattern) {
        for (int i = end; i >= 0; i--) {
            if (sentence.matches(i, pattern)) {
                return true;
            }
        }
        return false;
    }
}
