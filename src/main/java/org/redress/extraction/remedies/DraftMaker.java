package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Evidence;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.extraction.people.PeopleMemory;
import org.redress.extraction.people.PersonGroup;
import org.redress.extraction.remedies.PaymentReader.Payments;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;

/** Makes of an instruction the remedies it states: one, or one for every sum. */
final class DraftMaker {

    private static final Set<String> ANOTHER = Set.of("another", "one", "and", "separately");

    private final PaymentReader paymentReader;
    private final PeopleMemory memory;
    private final List<Issue> issues = new ArrayList<>();
    private final List<BigDecimal> replaced = new ArrayList<>();

    DraftMaker(PaymentReader paymentReader, PeopleMemory memory) {
        this.paymentReader = paymentReader;
        this.memory = memory;
    }

    /**
     * The remedies of an instruction.
     *
     * @param people those its sentence names
     * @param neighbours the sentences beside it
     * @param place of its list item
     */
    List<Draft> make(
            TokenisedPassage passage,
            Instruction instruction,
            List<PersonGroup> people,
            Neighbours neighbours,
            SentenceDeadlines deadlines,
            int place) {
        boolean own = deadlines.isPrinted();
        if (!instruction.kind().isMoney()) {
            Payment nothing = Payment.unquantified(recipients(instruction, people), null);
            Evidence action = evidence(passage, instruction, null);
            return List.of(new Draft(instruction, action, nothing, deadlines.of(instruction), own, place));
        }
        Payments payments = paymentReader.read(instruction, neighbours, memory);
        Evidence action = evidence(passage, instruction, payments.usesNextSentence() ? neighbours.next() : null);
        if (payments.mismatch() != null) {
            issues.add(new Issue(IssueCode.TOTAL_MISMATCH, payments.mismatch(), action.span()));
        }
        replaced.addAll(payments.replaced());
        List<Payment> paid = payments.payments();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < paid.size(); i++) {
            drafts.add(new Draft(instruction, action, paid.get(i), deadlines.of(instruction, paid, i), own, place));
        }
        return drafts;
    }

    /** Offers told before that a remedy takes the place of. */
    List<BigDecimal> replaced() {
        return replaced;
    }

    List<Issue> issues() {
        return issues;
    }

    private List<String> recipients(Instruction instruction, List<PersonGroup> people) {
        return switch (instruction.kind()) {
            case APOLOGY -> {
                List<String> named = named(instruction, people);
                yield named.isEmpty() ? laterOrLast(instruction, people) : withOthers(named, instruction, people);
            }
            case SERVICE, REASSESSMENT, COMMUNICATION, OTHER -> named(instruction, people);
            default -> List.of();
        };
    }

    /** The first people that the instruction itself names. */
    private List<String> named(Instruction instruction, List<PersonGroup> people) {
        for (PersonGroup group : people) {
            if (group.isWithin(instruction.firstWord(), instruction.endWord())) {
                List<String> names = memory.resolve(group);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** "a written apology to Mr and Mrs P and another to Miss Q". */
    private List<String> withOthers(List<String> first, Instruction instruction, List<PersonGroup> people) {
        List<String> names = new ArrayList<>(first);
        for (PersonGroup group : people) {
            int to = group.firstWord() - 1;
            if (group.isWithin(instruction.firstWord(), instruction.endWord())
                    && instruction.sentence().is(to, "to")
                    && instruction.sentence().isAny(to - 1, ANOTHER)) {
                memory.resolve(group).stream()
                        .filter(name -> !first.contains(name))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** "apologise and pay £300 to Ms B". */
    private List<String> laterOrLast(Instruction instruction, List<PersonGroup> people) {
        for (PersonGroup group : people) {
            if (group.firstWord() >= instruction.endWord() && !group.isPronoun()) {
                return memory.resolve(group);
            }
        }
        return memory.last();
    }

    private static Evidence evidence(TokenisedPassage passage, Instruction instruction, @Nullable Sentence next) {
        Sentence sentence = instruction.sentence();
        int start = sentence.words().get(instruction.firstWord()).start();
        int end = next == null
                ? sentence.words().get(instruction.endOfAction() - 1).end()
                : next.end();
        return passage.evidence(start, end);
    }
}
