package org.redress.extraction.remedies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyStatus;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.people.PeopleMemory;
import org.redress.extraction.people.PersonGroup;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;

/** One reading of the remedy section of a decision, from top to bottom, with what it remembers on the way. */
final class SectionReading {

    private final RemedySection section;
    private final OtherBody otherBody;
    private final @Nullable LocalDate decisionDate;
    private final InstructionFinder instructionFinder;
    private final DeadlineReader deadlineReader;
    private final PeopleFinder peopleFinder;

    private final PeopleMemory memory = new PeopleMemory();
    private final OpenList list = new OpenList();
    private final List<Draft> drafts = new ArrayList<>();
    private final DraftMaker draftMaker;
    private @Nullable Deadline lastDeadline;
    private @Nullable Draft sharedOut;

    SectionReading(
            RemedySection section,
            OtherBody otherBody,
            @Nullable LocalDate decisionDate,
            List<String> complainants,
            InstructionFinder instructionFinder,
            DeadlineReader deadlineReader,
            PeopleFinder peopleFinder) {
        this.section = section;
        this.otherBody = otherBody;
        this.decisionDate = decisionDate;
        this.instructionFinder = instructionFinder;
        this.deadlineReader = deadlineReader;
        this.peopleFinder = peopleFinder;
        this.draftMaker = new DraftMaker(new PaymentReader(peopleFinder), memory);
        memory.remember(complainants);
    }

    void read(TokenisedPassage passage) {
        boolean item = list.takes(passage);
        boolean leadIn = !item && passage.text().stripTrailing().endsWith(":");
        if (item) {
            list.countItem();
        } else {
            list.close();
        }
        readSentences(passage, item, leadIn);
        if (leadIn) {
            list.open();
        }
    }

    Extracted<Remedy> toRemedies() {
        List<Remedy> remedies = drafts.stream()
                .filter(draft -> !draft.isOfferOf(draftMaker.replaced()))
                .map(draft -> draft.toRemedy(decisionDate))
                .toList();
        return new Extracted<>(remedies, draftMaker.issues());
    }

    private void readSentences(TokenisedPassage passage, boolean item, boolean leadIn) {
        Deadline inherited = item ? list.deadline() : null;
        List<Sentence> sentences = passage.sentences();
        GeneralRule generalRule = new GeneralRule();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Sentence next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
            if (section.storied() && generalRule.isToldBy(sentence)) {
                continue;
            }
            List<DeadlinePhrase> deadlines = deadlineReader.read(sentence, decisionDate);
            boolean opensList = leadIn && next == null;
            if (!item && !opensList && GeneralDeadline.isSetBy(sentence, deadlines)) {
                GeneralDeadline.set(sentence, deadlines, drafts);
                lastDeadline = deadlines.get(deadlines.size() - 1).deadline();
                peopleFinder.find(sentence).forEach(memory::remember);
                continue;
            }
            Deadline ofSentence = deadlines.size() == 1 ? deadlines.get(0).deadline() : inherited;
            if (GeneralDeadline.isSameAsBefore(sentence)) {
                ofSentence = lastDeadline;
            }
            lastDeadline = ofSentence == null ? lastDeadline : ofSentence;
            boolean takenUp = next != null && Acceptance.isStatedBy(next);
            List<Instruction> instructions = instructions(sentence, setting(item, takenUp), opensList, ofSentence);
            addDrafts(passage, instructions, sentence, next, new Deadlines(deadlines, ofSentence), item);
            settleShares(instructions, opensList);
            inherited = ofSentence;
        }
    }

    private Setting setting(boolean item, boolean takenUp) {
        return new Setting(item, section.storied(), takenUp, section.status(), item ? list.shared() : null);
    }

    private List<Instruction> instructions(
            Sentence sentence, Setting setting, boolean opensList, @Nullable Deadline deadline) {
        if (setting.imperative() && !list.itemsAreInstructions()) {
            return List.of();
        }
        List<Instruction> found = instructionFinder.find(sentence, setting);
        if (!opensList) {
            return found;
        }
        return list.leadIn(sentence, found, otherBody.acts(sentence.words()), deadline);
    }

    private void addDrafts(
            TokenisedPassage passage,
            List<Instruction> instructions,
            Sentence sentence,
            @Nullable Sentence next,
            Deadlines deadlines,
            boolean item) {
        List<PersonGroup> people = peopleFinder.find(sentence);
        int remembered = 0;
        boolean forUs = false;
        for (Instruction instruction : instructions) {
            while (remembered < people.size() && people.get(remembered).endWord() <= instruction.firstWord()) {
                memory.remember(people.get(remembered++));
            }
            // "send us evidence that it has done what it agreed to do"
            forUs = NotARemedy.is(instruction) || (forUs && !instruction.kind().isMoney());
            if (!forUs && !isForOther(instruction, item) && !isCalledTooLittle(instruction, next)) {
                Deadline deadline = deadlines.of(instruction);
                drafts.addAll(draftMaker.make(passage, instruction, people, next, deadline, list.place()));
            }
        }
        people.subList(remembered, people.size()).forEach(memory::remember);
    }

    /** What a lead-in shares out is paid by its items: then it is no remedy of its own. */
    private void settleShares(List<Instruction> instructions, boolean opensList) {
        if (opensList && list.shared() != null && !drafts.isEmpty()) {
            sharedOut = drafts.get(drafts.size() - 1);
        } else if (sharedOut != null && instructions.stream().anyMatch(Instruction::isShare)) {
            drafts.remove(sharedOut);
            sharedOut = null;
        }
    }

    /** "It offered them £30. We did not think that was enough": what has been given is not taken back for that. */
    private boolean isCalledTooLittle(Instruction instruction, @Nullable Sentence next) {
        return instruction.status() == RemedyStatus.ALREADY_DONE
                && (section.storied() || instruction.isOffer())
                && next != null
                && Denial.isOfTooLittle(next, 0);
    }

    private boolean isForOther(Instruction instruction, boolean item) {
        return item
                ? list.isForOther()
                : otherBody.acts(instruction.sentence().words().subList(0, instruction.firstWord()));
    }

    /**
     * The deadlines of a sentence.
     *
     * @param general what holds for a clause without one of its own
     */
    private record Deadlines(
            List<DeadlinePhrase> phrases, @Nullable Deadline general) {

        @Nullable
        Deadline of(Instruction instruction) {
            for (DeadlinePhrase phrase : phrases) {
                if (phrase.firstWord() >= instruction.firstWord() && phrase.endWord() <= instruction.endWord()) {
                    return phrase.deadline();
                }
            }
            return general;
        }
    }
}
