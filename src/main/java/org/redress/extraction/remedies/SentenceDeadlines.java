package org.redress.extraction.remedies;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.language.Sentence;

/**
 * The deadlines of a sentence.
 *
 * @param phrases those it prints
 * @param general what holds for a clause without one of its own
 */
record SentenceDeadlines(
        List<DeadlinePhrase> phrases, @Nullable Deadline general) {

    /** A deadline that begins a sentence holds for everything in it that has none of its own. */
    private static final int LAST_LEADING_WORD = 2;

    /** By when an instruction is to be followed. */
    @Nullable
    Deadline of(Instruction instruction) {
        List<DeadlinePhrase> own = within(instruction);
        if (!own.isEmpty()) {
            return own.get(0).deadline();
        }
        boolean leads = phrases.size() > 1 && phrases.get(0).firstWord() <= LAST_LEADING_WORD;
        return leads ? phrases.get(0).deadline() : general;
    }

    /** By when one of its payments is due: "£300 within a month and, by 31 January 2024, a further £200". */
    @Nullable
    Deadline of(Instruction instruction, List<Payment> payments, int index) {
        List<DeadlinePhrase> own = within(instruction);
        boolean shared = own.size() == 1 && !announcesNext(instruction, own.get(0));
        if (own.isEmpty() || payments.size() == 1 || shared) {
            return of(instruction);
        }
        for (DeadlinePhrase phrase : own) {
            if (owner(instruction, phrase, payments) >= index) {
                return owner(instruction, phrase, payments) > index && announcesNext(instruction, phrase)
                        ? leading()
                        : phrase.deadline();
            }
        }
        return general;
    }

    private @Nullable Deadline leading() {
        return phrases.get(0).firstWord() <= LAST_LEADING_WORD ? phrases.get(0).deadline() : general;
    }

    private List<DeadlinePhrase> within(Instruction instruction) {
        List<DeadlinePhrase> own = new ArrayList<>();
        for (DeadlinePhrase phrase : phrases) {
            if (phrase.firstWord() >= instruction.firstWord() && phrase.endWord() <= instruction.endWord()) {
                own.add(phrase);
            }
        }
        return own;
    }

    /** The payment that a deadline goes with: the one before it, or after "and" the one behind it. */
    private static int owner(Instruction instruction, DeadlinePhrase phrase, List<Payment> payments) {
        int owner = 0;
        for (int i = 0; i < payments.size(); i++) {
            if (payments.get(i).sumWord() < phrase.firstWord()) {
                owner = i;
            }
        }
        return announcesNext(instruction, phrase) ? Math.min(owner + 1, payments.size() - 1) : owner;
    }

    /** "and, by 31 January 2024, a further £200". */
    private static boolean announcesNext(Instruction instruction, DeadlinePhrase phrase) {
        Sentence sentence = instruction.sentence();
        int before = phrase.firstWord() - 1;
        return sentence.is(sentence.is(before, ",") ? before - 1 : before, "and");
    }

    /** Whether the sentence itself says by when, and not what stands above it. */
    boolean isPrinted() {
        return !phrases.isEmpty();
    }
}
