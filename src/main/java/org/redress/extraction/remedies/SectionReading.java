package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Issue;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.people.PeopleMemory;
import org.redress.extraction.people.PersonGroup;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;
import org.redress.language.Word;

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
    private final DraftList drafts = new DraftList();
    private final DeadlineMemory deadlineMemory = new DeadlineMemory();
    private final DraftMaker draftMaker;
    private final RemedyDoubts doubts;
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
        this.doubts = new RemedyDoubts(deadlineReader, decisionDate);
        memory.remember(complainants);
    }

    /** Reads the section from its first passage to its last. */
    void read() {
        List<TokenisedPassage> passages = section.passages();
        for (int i = 0; i < passages.size(); i++) {
            boolean beforeItem =
                    i + 1 < passages.size() && passages.get(i + 1).passage().item() > 0;
            read(passages.get(i), beforeItem);
        }
    }

    private void read(TokenisedPassage passage, boolean beforeItem) {
        boolean item = list.takes(passage);
        boolean leadIn = !item && (beforeItem || passage.text().stripTrailing().endsWith(":"));
        drafts.startPassage();
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
        List<Draft> settled = drafts.without(draftMaker.replaced());
        List<Remedy> remedies =
                settled.stream().map(draft -> draft.toRemedy(decisionDate)).toList();
        List<Issue> issues = new ArrayList<>(draftMaker.issues());
        issues.addAll(doubts.about(remedies));
        return new Extracted<>(remedies, settled.stream().map(Draft::rules).toList(), issues);
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
            Neighbours neighbours = new Neighbours(i > 0 ? sentences.get(i - 1) : null, next);
            boolean opensList = leadIn && next == null;
            inherited = readSentence(passage, sentence, neighbours, item, opensList, inherited);
        }
    }

    /** The deadline that holds for the sentence after this one. */
    private @Nullable Deadline readSentence(
            TokenisedPassage passage,
            Sentence sentence,
            Neighbours neighbours,
            boolean item,
            boolean opensList,
            @Nullable Deadline inherited) {
        List<Instruction> instructions =
                Announcement.leaveOut(instructionFinder.find(sentence, setting(item, neighbours.next())));
        List<DeadlinePhrase> phrases = deadlineMemory.withMeant(
                sentence,
                ContentDeadlines.leaveOut(deadlineReader.read(sentence, decisionDate), instructions, inherited));
        if (Refusal.isStatedBy(sentence, neighbours.previous())) {
            List<Draft> refused = drafts.ofPassage().isEmpty() ? drafts.ofLastParagraph() : drafts.ofPassage();
            refused.forEach(Draft::refuse);
        }
        boolean colon = sentence.is(sentence.size() - 1, ":");
        if (!item
                && !(opensList && colon)
                && !settlesSum(instructions, neighbours)
                && GeneralDeadline.isSetBy(sentence, phrases, instructions)) {
            setGeneralDeadline(sentence, phrases, opensList);
            return inherited;
        }
        SentenceDeadlines deadlines = deadlineMemory.of(sentence, phrases, inherited);
        if (!opensList && deadlineMemory.takesAnnouncement(sentence, deadlines)) {
            instructions = List.of();
        }
        if ((item || !instructions.isEmpty())
                && phrases.size() == 1
                && instructions.stream().allMatch(Instruction::tellsMoreOfApology)) {
            // "apologise. (within four weeks)", "It will send the apology within four weeks."
            drafts.ofPassage().forEach(draft -> draft.setDeadline(phrases.get(0).deadline()));
        }
        if (phrases.size() == 1) {
            toldAgain(instructions)
                    .forEach(draft -> draft.setDeadline(phrases.get(0).deadline()));
        }
        List<Instruction> remedies = ofList(sentence, instructions, item, opensList, deadlines.general());
        addDrafts(passage, remedies, sentence, neighbours, deadlines, item);
        doubts.note(passage, sentence, remedies, !section.storied() && !isForOther(passage, sentence, item));
        settleShares(remedies, (opensList && list.sharesOut()) || (item && colon));
        return deadlines.general();
    }

    /** "A payment of £400 to Mr X is fair. The Council has agreed to make this payment within a month." */
    private boolean settlesSum(List<Instruction> instructions, Neighbours neighbours) {
        Sentence previous = neighbours.previous();
        return previous != null
                && drafts.ofPassage().isEmpty()
                && previous.text().contains("£")
                && instructions.stream().anyMatch(Instruction::pointsBack);
    }

    private void setGeneralDeadline(Sentence sentence, List<DeadlinePhrase> phrases, boolean opensList) {
        Deadline last = phrases.get(phrases.size() - 1).deadline();
        if (opensList) {
            list.setDeadlines(GeneralDeadline.ofItems(sentence, phrases));
        } else if (drafts.all().isEmpty()) {
            deadlineMemory.stand(last);
        } else {
            GeneralDeadline.set(sentence, phrases, drafts);
        }
        deadlineMemory.remember(last);
        peopleFinder.find(sentence).forEach(memory::remember);
    }

    private Setting setting(boolean item, @Nullable Sentence next) {
        boolean takenUp = next != null && Acceptance.isStatedBy(next);
        return new Setting(item, section.storied(), takenUp, section.status(), item ? list.shared() : null);
    }

    /** What of the instructions is a remedy, where the sentence opens a list or stands in one. */
    private List<Instruction> ofList(
            Sentence sentence,
            List<Instruction> instructions,
            boolean item,
            boolean opensList,
            @Nullable Deadline deadline) {
        if (item && !list.itemsAreInstructions()) {
            return List.of();
        }
        return opensList
                ? list.leadIn(sentence, instructions, otherBody.acts(sentence.words()), deadline)
                : instructions;
    }

    private void addDrafts(
            TokenisedPassage passage,
            List<Instruction> instructions,
            Sentence sentence,
            Neighbours neighbours,
            SentenceDeadlines deadlines,
            boolean item) {
        List<PersonGroup> people = peopleFinder.find(sentence);
        List<Draft> added = new ArrayList<>();
        int remembered = 0;
        boolean forUs = false;
        for (Instruction instruction : instructions) {
            while (remembered < people.size() && people.get(remembered).endWord() <= instruction.firstWord()) {
                memory.remember(people.get(remembered++));
            }
            // "send us evidence that it has done what it agreed to do"
            forUs = NotARemedy.is(instruction) || (forUs && !instruction.kind().isMoney());
            boolean ours = !isForOther(passage, instruction, item)
                    && (instruction.status() == RemedyStatus.ALREADY_DONE || section.binds(passage, instruction));
            if (!forUs
                    && ours
                    && !isCalledTooLittle(instruction, neighbours.next())
                    && !isToldAgain(instruction, added)) {
                added.addAll(draftMaker.make(passage, instruction, people, neighbours, deadlines, list.place()));
            }
        }
        for (Draft draft : added) {
            drafts.add(draft);
        }
        drafts.dropPaidInInstalments(added);
        while (remembered < people.size()) {
            memory.remember(people.get(remembered++));
        }
    }

    /** What a lead-in shares out is paid by its items: then it is no remedy of its own. */
    private void settleShares(List<Instruction> instructions, boolean sharesOut) {
        List<Draft> ofPassage = sharesOut ? drafts.ofPassage() : List.of();
        if (!ofPassage.isEmpty()) {
            sharedOut = ofPassage.get(ofPassage.size() - 1);
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
                && (Denial.isOfTooLittle(next, 0) || Denial.isReplacedIn(next));
    }

    /** "The allowance should be paid in one go", "and the Council should pay this" say more of a payment told before. */
    private boolean isToldAgain(Instruction instruction, List<Draft> ofSentence) {
        if (instruction.tellsMoreOfApology() && drafts.has(RemedyKind.APOLOGY)) {
            return true;
        }
        boolean pointed = instruction.pointsBack()
                && Stream.concat(ofSentence.stream(), drafts.ofPassage().stream())
                        .anyMatch(draft -> draft.kind().isMoney());
        return pointed
                || (instruction.tellsMoreOfPayment() && drafts.hasMoney())
                || !toldAgain(List.of(instruction)).isEmpty();
    }

    /** The payments of the paragraph that "The payment will be made within a month", "The £1,800 should be paid" tell more of. */
    private List<Draft> toldAgain(List<Instruction> instructions) {
        if (!instructions.isEmpty() && instructions.stream().allMatch(Instruction::tellsMoreOfPayment)) {
            return drafts.ofPassage().stream()
                    .filter(draft -> draft.kind().isMoney())
                    .toList();
        }
        BigDecimal sum = instructions.size() == 1 ? instructions.get(0).definiteSum() : null;
        return sum == null ? List.of() : drafts.ofTotal(sum);
    }

    private boolean isForOther(TokenisedPassage passage, Instruction instruction, boolean item) {
        List<Word> before = instruction.sentence().words().subList(0, instruction.firstWord());
        if (item) {
            return list.isForOther() || otherBody.isObliged(before);
        }
        return otherBody.acts(before) || otherBody.isHeadedBy(passage.passage().heading());
    }

    private boolean isForOther(TokenisedPassage passage, Sentence sentence, boolean item) {
        return item
                ? list.isForOther() || otherBody.isObliged(sentence.words())
                : otherBody.isNamed(sentence.words())
                        || otherBody.isHeadedBy(passage.passage().heading());
    }
}
