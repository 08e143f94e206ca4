package org.redress.extraction.remedies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.decision.RemedyStatus;
import org.redress.language.Phrase;
import org.redress.language.Word;

/** Tells from the words before a verb whether somebody must do it, has done it, or neither. */
final class VerbPosition {

    private static final Set<String> MODALS = Set.of("will", "should", "shall", "must");
    private static final Set<String> PERFECT = Set.of("has", "have", "had");
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "now",
            "then",
            "already",
            "formally",
            "both",
            "further",
            "therefore",
            "either",
            "separately",
            "personally",
            "immediately",
            "promptly",
            "since",
            "again",
            "urgently",
            "fully",
            "instead",
            "additionally");

    /** "agreed to", "our recommendation to": what may give an infinitive its force. */
    private static final Pattern COMMITMENT = Pattern.compile(
            "(?i)agreed|agrees|undertaken|undertakes|recommend|recommends|recommended|recommendation|required|committed|promised|proposes|proposed|offered|offers|decided|accepted|willing");

    private static final Pattern ORGANISATION = Pattern.compile(
            "Council|Councils|Provider|Home|Trust|School|Authority|Board|Panel|ICB|CCG|Company|Agency|TfL|Association|Governors?"
                    + "|Committee|Commissioner|Group|it|It|they|They|which|executive|director|manager|officer|head|service|provider"
                    + "|school|trust|organisations?|Organisations?|Academy|College|Executive|Director|Surgery|Service|Team|team");
    private static final Pattern PERSON_TITLE = Pattern.compile("Mr|Mrs|Ms|Miss|Mx|Dr");
    private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she", "we", "i", "you");
    private static final Set<String> ANY = Set.of("a", "an", "any", "some", "most", "all", "other", "many", "every");
    private static final Set<String> DENIALS = Set.of("not", "n't", "never", "cannot", "no", "neither", "without");
    private static final Set<String> WISHES = Set.of(
            "wants",
            "wanted",
            "want",
            "claims",
            "claimed",
            "seeks",
            "sought",
            "hopes",
            "hoped",
            "wished",
            "wishes",
            "like",
            "expects",
            "expected",
            "refused",
            "declined",
            "if",
            "whether");
    private static final Set<String> SUBORDINATE = Set.of(
            "when",
            "if",
            "because",
            "that",
            "which",
            "while",
            "as",
            "where",
            "after",
            "before",
            "until",
            "who",
            "whether",
            "once",
            "since",
            "how",
            "what",
            "although",
            "though");
    private static final Set<String> INADEQUATE = Set.of("inadequate", "insufficient", "derisory");
    private static final Set<String> LIST_MARKS = Set.of("(", ")", ".", "-", "•", "–", ":");
    private static final Pattern LIST_LETTER = Pattern.compile("[a-z]|[ivx]{1,4}|[0-9]{1,2}");
    private static final Set<String> PAST_FORMS = Set.of(
            "paid",
            "gave",
            "given",
            "made",
            "sent",
            "wrote",
            "written",
            "told",
            "met",
            "held",
            "put",
            "found",
            "took",
            "repaid",
            "withdrew",
            "drew",
            "undertook");

    private final Phrase phrase;
    private final boolean imperative;
    private final RemedyStatus status;
    private final List<Word> words;
    private final int verb;

    VerbPosition(Phrase phrase, boolean imperative, RemedyStatus status) {
        this.phrase = phrase;
        this.imperative = imperative;
        this.status = status;
        this.words = phrase.sentence().words();
        this.verb = phrase.firstWord();
    }

    /** How far the thing has come, or empty if the verb is no instruction. */
    Optional<RemedyStatus> status() {
        if (phrase.rule().endsWith("-done")) {
            return Optional.of(RemedyStatus.ALREADY_DONE);
        }
        if (phrase.rule().endsWith("-passive")) {
            return isDenied() ? Optional.empty() : Optional.of(status);
        }
        if (imperative && startsItem()) {
            return Optional.of(status);
        }
        if (isDenied()) {
            return Optional.empty();
        }
        return isFuture() ? Optional.of(status) : done();
    }

    static boolean isAdverb(Word word) {
        return ADVERBS.contains(word.text().toLowerCase(Locale.ROOT));
    }

    static boolean isPast(Word word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return text.endsWith("ed") || PAST_FORMS.contains(text);
    }

    /** Whether only a list mark, an adverb or a deadline stands before the verb. */
    private boolean startsItem() {
        int i = 0;
        while (i < verb) {
            Word word = words.get(i);
            boolean mark = i < 3
                    && (LIST_MARKS.contains(word.text())
                            || LIST_LETTER.matcher(word.text()).matches()
                            || word.is("and"));
            int afterDeadline = endOfDeadline(i);
            if (afterDeadline > i) {
                i = afterDeadline;
            } else if (mark || isAdverb(word) || word.is(",") || word.is("to")) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** "by 30 April 2024," or "within two weeks of my decision," before the verb. */
    private int endOfDeadline(int start) {
        if (!words.get(start).is("by") && !words.get(start).is("within")) {
            return start;
        }
        for (int i = start; i < verb; i++) {
            if (words.get(i).is(",")) {
                return i + 1;
            }
        }
        return verb;
    }

    /** "the Council will", "has agreed to", "I recommend it". */
    private boolean isFuture() {
        int i = beforeAsides(verb - 1);
        if (i < 0) {
            return false;
        }
        String word = lower(i);
        if (MODALS.contains(word)) {
            return !isOthersDuty(i);
        }
        if (word.equals("to") && i > 0) {
            return isCommitted(i);
        }
        return ORGANISATION.matcher(words.get(i).text()).matches() && isRecommended(i) && !isPast(words.get(verb));
    }

    /** "agreed to", "agreed within one month to". */
    private boolean isCommitted(int to) {
        for (int i = to - 1; i >= Math.max(0, to - 14); i--) {
            if (COMMITMENT.matcher(words.get(i).text()).matches()) {
                return true;
            }
            if (to - i == 1
                    && !words.get(i).is(",")
                    && !Character.isLetterOrDigit(words.get(i).text().charAt(0))) {
                return false;
            }
            if (to - i == 1 && !isAdverb(words.get(i)) && !words.get(i).is(",") && !isInDeadline(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isInDeadline(int index) {
        for (int i = index; i >= Math.max(0, index - 10); i--) {
            if (words.get(i).is("within") || words.get(i).is("by")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRecommended(int end) {
        for (int i = end; i >= 0; i--) {
            String word = lower(i);
            if (word.startsWith("recommend") || word.startsWith("suggest")) {
                return true;
            }
        }
        return false;
    }

    /** Steps back over adverbs and over an aside between commas: "will, within a fortnight of this decision, make". */
    private int beforeAsides(int from) {
        int i = from;
        while (i >= 0 && isAdverb(words.get(i))) {
            i--;
        }
        if (i > 0 && words.get(i).is(",")) {
            int comma = i - 1;
            while (comma >= 0 && !words.get(comma).is(",")) {
                comma--;
            }
            return comma > 0 ? beforeAsides(comma - 1) : i;
        }
        return i;
    }

    /** A rule about councils in general, or something a person must do. */
    private boolean isOthersDuty(int modal) {
        int i = beforeAsides(modal - 1);
        for (int steps = 0; i >= 0 && steps < 8; i--, steps++) {
            String text = words.get(i).text();
            if (ORGANISATION.matcher(text).matches()) {
                boolean plural = text.equals("Councils") || text.equals("Organisations");
                return plural || isIndefinite(i);
            }
            if (text.equalsIgnoreCase("councils") || text.equalsIgnoreCase("council")) {
                return !words.get(Math.max(0, i - 1)).is("the");
            }
            if (PERSON_TITLE.matcher(text).matches() || PERSON_PRONOUNS.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isIndefinite(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 2); i--) {
            if (ANY.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "has already paid", "the Council offered". */
    private Optional<RemedyStatus> done() {
        if (!isPast(words.get(verb)) || isTooLittle()) {
            return Optional.empty();
        }
        int i = beforeAsides(verb - 1);
        if (i < 0) {
            return Optional.empty();
        }
        if (PERFECT.contains(lower(i))) {
            int subject = beforeAsides(i - 1);
            boolean conditional = subject >= 0
                    && Set.of("should", "would", "could", "might", "must").contains(lower(subject));
            return conditional || !isOrganisation(subject) || isSubordinate(subject)
                    ? Optional.empty()
                    : Optional.of(RemedyStatus.ALREADY_DONE);
        }
        return isOrganisation(i) && !isSubordinate(i) ? Optional.of(RemedyStatus.ALREADY_DONE) : Optional.empty();
    }

    private boolean isOrganisation(int index) {
        return index >= 0
                && ORGANISATION.matcher(words.get(index).text()).matches()
                && !words.get(index).is("which");
    }

    /** "when the Council paid", "the fees it charged". */
    private boolean isSubordinate(int subject) {
        for (int i = subject - 1; i >= Math.max(0, subject - 3); i--) {
            String word = lower(i);
            if (SUBORDINATE.contains(word)) {
                return true;
            }
            if (words.get(i).is(",")) {
                return false;
            }
        }
        boolean pronoun = words.get(subject).is("it") || words.get(subject).is("they");
        return pronoun
                && subject > 0
                && Character.isLetterOrDigit(words.get(subject - 1).text().charAt(0));
    }

    /** An offer that the decision calls too small. */
    private boolean isTooLittle() {
        for (int i = verb; i < words.size(); i++) {
            String word = lower(i);
            boolean notEnough = word.equals("not")
                    && words.subList(i, Math.min(words.size(), i + 5)).stream()
                            .anyMatch(next -> next.is("enough")
                                    || next.is("sufficient")
                                    || next.is("adequate")
                                    || next.is("far")
                                    || next.is("remedy")
                                    || next.is("accept"));
            if (notEnough
                    || INADEQUATE.contains(word)
                    || (word.equals("too")
                            && i + 1 < words.size()
                            && (words.get(i + 1).is("low")
                                    || words.get(i + 1).is("little")
                                    || words.get(i + 1).is("small")))) {
                return true;
            }
        }
        return false;
    }

    /** "I do not consider the Council should also pay", "Mrs B wants the Council to refund". */
    private boolean isDenied() {
        for (int i = verb - 1; i >= 0; i--) {
            String word = lower(i);
            if (word.equals(",") || word.equals(";") || word.equals("but")) {
                return false;
            }
            boolean limit = word.equals("no")
                    && i + 1 < words.size()
                    && words.get(i + 1).is("later");
            if ((DENIALS.contains(word) && !limit) || WISHES.contains(word)) {
                return true;
            }
            boolean need = word.equals("need")
                    && i + 1 < words.size()
                    && words.get(i + 1).is("not");
            if (need) {
                return true;
            }
        }
        return false;
    }

    private String lower(int index) {
        return words.get(index).text().toLowerCase(Locale.ROOT);
    }
}
