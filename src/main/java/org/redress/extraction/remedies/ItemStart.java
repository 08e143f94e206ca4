package org.redress.extraction.remedies;

import java.util.Set;
import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Knows what may stand before the verb that begins a list item: "(a) within two weeks, apologise". */
final class ItemStart {

    private static final Set<String> LIST_MARKS = Set.of("(", ")", ".", "-", "•", "–", ":", "and");
    private static final Pattern LIST_LETTER = Pattern.compile("[a-z]|[ivx]{1,4}|[0-9]{1,2}");
    private static final int WORDS_OF_LIST_MARK = 3;

    private static final Set<String> REASONS = Set.of(
            "because", "since", "as", "for", "in", "to", "if", "when", "on", "once", "after", "having", "where",
            "given", "also");

    private static final Set<String> NO_VERBS = Set.of(
            "the",
            "a",
            "an",
            "all",
            "any",
            "its",
            "their",
            "his",
            "her",
            "for",
            "to",
            "by",
            "within",
            "if",
            "of",
            "in",
            "on",
            "with",
            "how",
            "what",
            "why",
            "whether",
            "that",
            "this",
            "no",
            "not",
            "at",
            "from",
            "it",
            "there",
            "staff",
            "training");

    private final Sentence sentence;

    ItemStart(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the item begins with what can only be a verb. */
    boolean isVerb() {
        String first = sentence.lower(0);
        boolean present = first.equals(sentence.verb(0)) || first.equals(sentence.verb(0) + "s");
        return sentence.isWord(0) && present && !NO_VERBS.contains(first) && !sentence.isKind(0, "TITLE");
    }

    /** Whether only a list mark, an adverb, a deadline or a reason stands before the word at {@code verb}. */
    boolean leadsTo(int verb) {
        int i = 0;
        while (i < verb) {
            boolean mark =
                    i < WORDS_OF_LIST_MARK && (sentence.isAny(i, LIST_MARKS) || sentence.matches(i, LIST_LETTER));
            if (sentence.is(i, "by") || sentence.is(i, "within")) {
                i = afterNextComma(i, verb);
            } else if (sentence.isAny(i, REASONS) && isAfterReason(verb)) {
                i = verb;
            } else if (mark || VerbPosition.isAdverb(sentence, i) || sentence.is(i, ",") || sentence.is(i, "to")) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** "because the missed visits were undignified, apologise", "for the same reason refund", "in the case of Ms Y, a further". */
    private boolean isAfterReason(int verb) {
        boolean caseOf = sentence.is(verb - 1, "of") && sentence.is(verb - 2, "case");
        return caseOf || verb == 1 || sentence.is(verb - 1, ",") || sentence.is(verb - 1, "reason");
    }

    /** "by 30 April 2024," ends after its comma, or else at the verb. */
    private int afterNextComma(int start, int verb) {
        for (int i = start; i < verb; i++) {
            if (sentence.is(i, ",")) {
                return i + 1;
            }
        }
        return verb;
    }
}
