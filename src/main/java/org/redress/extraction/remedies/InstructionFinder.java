package org.redress.extraction.remedies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.language.Grammar;
import org.redress.language.Language;
import org.redress.language.Phrase;
import org.redress.language.Sentence;
import org.redress.language.Word;

/**
 * Finds what a sentence says must be done. The grammar finds verbs of doing; here it is told which of them are
 * instructions, from where they stand: first in a list item, after "will" or "agreed to", or joined to such a verb.
 */
final class InstructionFinder {

    /** Verbs whose object may itself hold a verb after "to" or "that": "remind staff to check and to record". */
    private static final Set<RemedyKind> TAKES_ANY_OBJECT = Set.of(
            RemedyKind.REMINDER, RemedyKind.TRAINING, RemedyKind.COMMUNICATION, RemedyKind.POLICY, RemedyKind.OTHER);

    /** "to recognise his distress" does not make the verb after it a part of the purpose. */
    private static final Pattern PURPOSE = Pattern.compile(
            "(?i)recognise|acknowledge|reflect|remedy|address|help|compensate|cover|each|the|his|her|him|them|its|mr|mrs|ms|miss|mx|a|an|all");

    private static final Pattern OWN_OBJECT = Pattern.compile("(?i)its|their|all|relevant|staff|officers");
    private static final Set<String> JOINTS = Set.of("and", ",", ";", "or", "then");

    private final Grammar grammar;

    InstructionFinder(Language language) {
        this.grammar = language.grammar("rules/remedies.rules");
    }

    /**
     * The instructions of a sentence in printed order.
     *
     * @param imperative whether the sentence opens a list item, where the verb stands first
     * @param storied whether the passage also tells the story, so that a bare past tense is no remedy unless it is money
     */
    List<Instruction> find(Sentence sentence, boolean imperative, boolean storied, RemedyStatus status) {
        List<Instruction> found = new ArrayList<>();
        for (Phrase phrase : grammar.find(sentence)) {
            Instruction last = found.isEmpty() ? null : found.get(found.size() - 1);
            Optional<RemedyStatus> own = new VerbPosition(phrase, imperative, status).status();
            if (own.isEmpty() && last != null && isJoined(last, phrase)) {
                own = Optional.of(last.status());
            }
            own.filter(known -> !storied || known != RemedyStatus.ALREADY_DONE || canBeOffered(phrase))
                    .ifPresent(known -> add(phrase, known, found));
        }
        return merge(found);
    }

    private static void add(Phrase phrase, RemedyStatus status, List<Instruction> found) {
        if (!found.isEmpty()) {
            int last = found.size() - 1;
            found.set(last, found.get(last).endingAt(phrase.firstWord()));
        }
        int end = phrase.sentence().words().size();
        found.add(new Instruction(kind(phrase), status, phrase, end));
    }

    /** Two verbs of one kind in one clause are one remedy: "review and update its procedure". */
    private static List<Instruction> merge(List<Instruction> found) {
        List<Instruction> merged = new ArrayList<>();
        for (Instruction next : found) {
            int last = merged.size() - 1;
            if (last >= 0
                    && merged.get(last).kind() == next.kind()
                    && merged.get(last).status() == next.status()
                    && !next.kind().isMoney()) {
                merged.set(last, merged.get(last).endingAt(next.endWord()));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** Whether the verb goes on a list of things to be done: "apologise to Mr X, pay him £50 and correct its records". */
    private static boolean isJoined(Instruction last, Phrase phrase) {
        List<Word> words = phrase.sentence().words();
        int before = phrase.firstWord() - 1;
        while (before > last.firstWord() && VerbPosition.isAdverb(words.get(before))) {
            before--;
        }
        // "has agreed to train its officers and to review its procedure"
        boolean infinitive = words.get(before).is("to");
        if (infinitive) {
            before--;
        }
        if (!JOINTS.contains(words.get(before).text()) || before < last.phrase().firstWord()) {
            return false;
        }
        boolean samePast = VerbPosition.isPast(phrase.words().get(0))
                == VerbPosition.isPast(last.phrase().words().get(0));
        return samePast && (isSureKind(phrase) || !hasInnerVerb(last, before));
    }

    /** A verb that cannot be a part of what staff are reminded of, because it deals with money or with the staff itself. */
    private static boolean isSureKind(Phrase phrase) {
        RemedyKind kind = kind(phrase);
        List<Word> words = phrase.sentence().words();
        int next = phrase.firstWord() + 1;
        boolean ownObject = next < words.size()
                && OWN_OBJECT.matcher(words.get(next).text()).matches();
        return kind.isMoney()
                || kind == RemedyKind.APOLOGY
                || (ownObject
                        && (kind == RemedyKind.TRAINING || kind == RemedyKind.POLICY || kind == RemedyKind.REMINDER));
    }

    /** Whether the clause already holds a verb to which the next one may belong: "remind staff to check addresses and". */
    private static boolean hasInnerVerb(Instruction last, int end) {
        List<Word> words = last.phrase().sentence().words();
        for (int i = last.phrase().endWord(); i < end; i++) {
            boolean infinitive = words.get(i).is("to")
                    && i + 1 < end
                    && Character.isLowerCase(words.get(i + 1).text().charAt(0))
                    && !PURPOSE.matcher(words.get(i + 1).text()).matches();
            boolean clause = TAKES_ANY_OBJECT.contains(last.kind())
                    && (words.get(i).is("that")
                            || words.get(i).is("they")
                            || words.get(i).is("how")
                            || words.get(i).is("when"));
            if (infinitive || clause) {
                return true;
            }
        }
        return false;
    }

    /** In the story of a case only an offer of money or an apology counts. */
    private static boolean canBeOffered(Phrase phrase) {
        return kind(phrase).isMoney() || kind(phrase) == RemedyKind.APOLOGY;
    }

    private static RemedyKind kind(Phrase phrase) {
        String rule = phrase.rule();
        int hyphen = rule.indexOf('-');
        return RemedyKind.valueOf((hyphen < 0 ? rule : rule.substring(0, hyphen)).toUpperCase(Locale.ROOT));
    }
}
