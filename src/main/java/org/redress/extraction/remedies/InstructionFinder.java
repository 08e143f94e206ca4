package org.redress.extraction.remedies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.language.Grammar;
import org.redress.language.Language;
import org.redress.language.Phrase;
import org.redress.language.Sentence;

/**
 * Finds what a sentence says must be done. The grammar finds verbs of doing; here it is told which of them are
 * instructions, from where they stand: first in a list item, after "will" or "agreed to", or joined to such a verb.
 */
final class InstructionFinder {

    static final String RULES = "rules/remedies.rules";

    /** Verbs whose object may itself hold a clause: "remind staff that they must check and record". */
    private static final Set<RemedyKind> TAKES_CLAUSES = Set.of(
            RemedyKind.REMINDER, RemedyKind.TRAINING, RemedyKind.COMMUNICATION, RemedyKind.POLICY, RemedyKind.OTHER);

    private static final Set<String> CLAUSE_STARTS = Set.of("that", "they", "how", "when", "what", "why", "whether");

    /** "to" before one of these is no verb that could be joined by another: "to recognise his distress and correct". */
    private static final Set<String> NOT_AN_INNER_VERB = Set.of(
            "recognise",
            "acknowledge",
            "reflect",
            "remedy",
            "address",
            "help",
            "compensate",
            "cover",
            "each",
            "the",
            "his",
            "her",
            "him",
            "them",
            "its",
            "a",
            "an",
            "all");

    private static final Set<String> STATES = Set.of("is", "was", "were", "has");
    private static final Set<String> DUTIES =
            Set.of("must", "should", "shall", "can", "may", "will", "need", "needs", "have", "they", "are", "do");

    private static final Pattern LOWER_CASE_WORD = Pattern.compile("[a-z].*");

    private static final Set<String> OWN_OBJECT = Set.of("its", "their", "all", "relevant", "staff", "officers");

    /** Verbs that take several things: "provide an apology, a payment of £150 and a refund of the fee". */
    private static final Set<String> GIVING =
            Set.of("give", "make", "provide", "send", "issue", "offer", "award", "include");

    private static final Set<String> JOINTS = Set.of("and", ",", ";", "or", "then");

    private final Grammar grammar;

    InstructionFinder(Language language) {
        this.grammar = language.grammar(RULES);
    }

    /** The instructions of a sentence in printed order. */
    List<Instruction> find(Sentence sentence, Setting setting) {
        List<Instruction> found = new ArrayList<>();
        for (Phrase phrase : grammar.find(sentence)) {
            Instruction last = found.isEmpty() ? null : found.get(found.size() - 1);
            RemedyStatus status = status(phrase, setting, last);
            if (status != null && (status != RemedyStatus.ALREADY_DONE || countsWhenDone(phrase, setting))) {
                if (last != null && isMeansOf(last, phrase)) {
                    found.remove(found.size() - 1);
                }
                add(new Instruction(kind(phrase, setting), status, phrase, sentence.size()), found);
            }
        }
        return merge(found);
    }

    /** How far the thing has come, by where its verb stands or what it is joined to; null if it is no instruction. */
    private static @Nullable RemedyStatus status(Phrase phrase, Setting setting, @Nullable Instruction last) {
        RemedyStatus own = new VerbPosition(phrase, setting).status();
        if (last == null) {
            return own;
        }
        boolean partOfLast = phrase.rule().endsWith("-share") || isInClauseOf(last, phrase);
        if (own != null && !partOfLast) {
            return own;
        }
        return isJoined(last, phrase) || isMeansOf(last, phrase) ? last.status() : null;
    }

    /** "make up the allowance by paying them £46 a week": what is done is the payment. */
    private static boolean isMeansOf(Instruction last, Phrase phrase) {
        return kind(phrase).isMoney()
                && (last.kind() == RemedyKind.SERVICE || last.kind() == RemedyKind.OTHER)
                && VerbPosition.isGerund(phrase)
                && phrase.sentence().is(phrase.firstWord() - 1, "by");
    }

    /** "It has taken £11 a week", "it has asked" are no remedies, and in the story of the case neither is anything but money and apologies. */
    private static boolean countsWhenDone(Phrase phrase, Setting setting) {
        RemedyKind kind = kind(phrase, setting);
        boolean counts = setting.storied()
                ? isMoneyOrApology(kind)
                : kind != RemedyKind.OTHER && kind != RemedyKind.COMMUNICATION;
        return counts && !phrase.rule().endsWith("-raised");
    }

    /** What a lead-in shares out among its items is of the lead-in's kind. */
    private static RemedyKind kind(Phrase phrase, Setting setting) {
        RemedyKind shared = setting.shared();
        return shared != null && phrase.rule().endsWith("-share") ? shared : kind(phrase);
    }

    /** "remind its officers that they must give" tells officers what to give. */
    private static boolean isInClauseOf(Instruction last, Phrase phrase) {
        if (!TAKES_CLAUSES.contains(last.kind())) {
            return false;
        }
        Sentence sentence = phrase.sentence();
        boolean clause = false;
        for (int i = last.phrase().endWord(); i < phrase.firstWord(); i++) {
            clause |= sentence.isAny(i, CLAUSE_STARTS);
            clause &= !sentence.is(i, ";") && !sentence.is(i, "and");
        }
        return clause && !isMoneyOrApology(kind(phrase));
    }

    private static void add(Instruction next, List<Instruction> found) {
        if (!found.isEmpty()) {
            int last = found.size() - 1;
            found.set(last, found.get(last).endingAt(next.firstWord()));
        }
        found.add(next);
    }

    /** Two verbs of one kind in one clause are one remedy: "review and update its procedure". */
    private static List<Instruction> merge(List<Instruction> found) {
        if (found.size() < 2) {
            return found;
        }
        List<Instruction> merged = new ArrayList<>();
        for (Instruction next : found) {
            int last = merged.size() - 1;
            if (last >= 0
                    && (merged.get(last).isSameRemedyAs(next)
                            || merged.get(last).isToldBy(next))) {
                merged.set(last, merged.get(last).endingAt(next.endWord()));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** Whether the verb goes on a list of things to be done: "apologise to Mr X, pay him £50 and correct its records". */
    private static boolean isJoined(Instruction last, Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int before = phrase.firstWord() - 1;
        while (VerbPosition.isAdverb(sentence, before)) {
            before--;
        }
        if (sentence.is(before, "to")) {
            // "has agreed to train its officers and to review its procedure", but not "pay her £90 a week, to make up
            // for"
            before--;
            if (!sentence.is(before, "and") && !sentence.is(last.firstWord() - 1, "to")) {
                return false;
            }
        }
        if (before < last.firstWord()
                || !sentence.isAny(before, JOINTS)
                || phrase.rule().endsWith("-share")) {
            return false;
        }
        if (phrase.rule().endsWith("-thing")) {
            return GIVING.contains(sentence.verb(last.firstWord()))
                    || last.phrase().rule().endsWith("-thing");
        }
        return VerbPosition.isPast(phrase) == VerbPosition.isPast(last.phrase())
                && VerbPosition.isGerund(phrase) == VerbPosition.isGerund(last.phrase())
                && (isSurelyNew(phrase) || isSetOff(sentence, before) || !holdsInnerVerb(last, before));
    }

    /** The comma in "remind officers that they must check, and publish a leaflet" goes back to the first verb. */
    private static boolean isSetOff(Sentence sentence, int joint) {
        return sentence.is(joint, "and") && sentence.is(joint - 1, ",");
    }

    /** A verb about money or about the organisation's own staff is no part of what staff are reminded of. */
    private static boolean isSurelyNew(Phrase phrase) {
        RemedyKind kind = kind(phrase);
        return isMoneyOrApology(kind)
                || kind == RemedyKind.TRAINING
                || kind == RemedyKind.REMINDER
                || (kind == RemedyKind.POLICY && phrase.sentence().isAny(phrase.firstWord() + 1, OWN_OBJECT));
    }

    /** Whether the clause already holds a verb to which the next one may belong: "remind staff to check addresses and". */
    static boolean holdsInnerVerb(Instruction last, int end) {
        Sentence sentence = last.phrase().sentence();
        boolean takesClauses = TAKES_CLAUSES.contains(last.kind());
        for (int i = last.phrase().endWord(); i < end; i++) {
            boolean infinitive = sentence.is(i, "to")
                    && i + 1 < end
                    && sentence.matches(i + 1, LOWER_CASE_WORD)
                    && !sentence.isAny(i + 1, NOT_AN_INNER_VERB);
            if (infinitive || (takesClauses && sentence.isAny(i, CLAUSE_STARTS) && !tellsState(sentence, i, end))) {
                return true;
            }
        }
        return false;
    }

    /** "that any carer is entitled to an assessment" is no clause that "and publish" could go on with. */
    private static boolean tellsState(Sentence sentence, int clause, int end) {
        Clause words = new Clause(sentence, clause, end);
        return sentence.is(clause, "that") && words.saysAny(STATES) && !words.saysAny(DUTIES);
    }

    private static boolean isMoneyOrApology(RemedyKind kind) {
        return kind.isMoney() || kind == RemedyKind.APOLOGY;
    }

    /** Rules are named for the kind they find, with a suffix where there are several sorts: "payment-passive". */
    private static RemedyKind kind(Phrase phrase) {
        String rule = phrase.rule();
        int hyphen = rule.indexOf('-');
        return RemedyKind.valueOf((hyphen < 0 ? rule : rule.substring(0, hyphen)).toUpperCase(Locale.ROOT));
    }
}
