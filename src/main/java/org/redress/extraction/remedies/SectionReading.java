package org.redress.extraction.remedies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Evidence;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.people.PeopleMemory;
import org.redress.extraction.people.PersonGroup;
import org.redress.extraction.remedies.PaymentReader.Payments;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;
import org.redress.language.Word;

/** One reading of the remedy section of a decision, from top to bottom, with what it remembers on the way. */
final class SectionReading {

    /** First words of a sentence with a subject of its own, which is no item of the list above it. */
    private static final Set<String> SENTENCE_STARTS = Set.of(
            "The", "It", "I", "We", "Within", "By", "If", "To", "This", "These", "Once", "In", "Where", "My", "Our",
            "As", "At", "A", "An", "They", "Before", "After", "When", "On", "For", "There", "Mr", "Mrs", "Ms", "Miss",
            "Mx");

    /** "The Council should complete the above within four weeks", "These actions should be carried out within a month". */
    private static final Pattern GENERAL_DEADLINE = Pattern.compile(
            "(?i).*\\b(?:complete|take|do|carry out|implement|comply with|finish|fulfil|action|undertake)\\b"
                    + " (?:all |both |the |of ){0,3}(?:above|these|this|those|that|agreed|recommended|so|it|remed\\w+|actions?"
                    + "|steps?|recommendations?|points?)\\b.*"
                    + "|.*\\b(?:these|this|above|actions?|steps|remed(?:y|ies))\\b.{0,60}"
                    + " (?:should|must|will) be (?:done|completed|taken|carried|implemented)\\b.*");

    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("(?i).*\\b(?:following|these|steps|actions?|things|measures)\\b.*:");

    /** Evidence of compliance, which the Ombudsman asks for in every case. */
    private static final Pattern EVIDENCE = Pattern.compile("(?i).*\\b(?:evidence|complied|compliance|proof)\\b.*");

    private static final Pattern TO_US = Pattern.compile("(?i).*\\b(?:us|the ombudsm[ae]n)\\b.*");

    /** "It should take account of our guidance on making an effective apology". */
    private static final Pattern OUR_ADVICE = Pattern.compile(
            "(?i).*\\b(?:our|the ombudsm[ae]n[’']s) (?:\\w+ )?(?:guidance|advice|principles|guide)\\b.*");

    /** The statutory duty to consider a report (Local Government Act 1974, section 31(2)). */
    private static final Pattern STATUTORY_DUTY =
            Pattern.compile("(?i).*\\bconsider (?:this|the) report\\b.*|.*\\bfull council\\b.*");

    private final RemedySection section;
    private final OtherBody otherBody;
    private final @Nullable LocalDate decisionDate;
    private final InstructionFinder instructionFinder;
    private final DeadlineReader deadlineReader;
    private final PeopleFinder peopleFinder;
    private final PaymentReader paymentReader;

    private final PeopleMemory memory = new PeopleMemory();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    /** Whether the last paragraph ended with a colon and the ones below it are the list it opened. */
    private boolean listIsOpen;

    /** Whether the items of the open list are things to be done, and not a part of the lead-in's own sentence. */
    private boolean itemsAreInstructions;

    private boolean listIsForOther;
    private @Nullable Deadline leadInDeadline;
    private int place;

    SectionReading(
            RemedySection section,
            OtherBody otherBody,
            @Nullable LocalDate decisionDate,
            List<String> complainants,
            InstructionFinder instructionFinder,
            DeadlineReader deadlineReader,
            PeopleFinder peopleFinder,
            PaymentReader paymentReader) {
        this.section = section;
        this.otherBody = otherBody;
        this.decisionDate = decisionDate;
        this.instructionFinder = instructionFinder;
        this.deadlineReader = deadlineReader;
        this.peopleFinder = peopleFinder;
        this.paymentReader = paymentReader;
        memory.remember(complainants);
    }

    void read(TokenisedPassage passage) {
        boolean item = listIsOpen && (passage.passage().item() > 0 || continuesList(passage));
        boolean leadIn = passage.text().stripTrailing().endsWith(":");
        if (item) {
            place++;
        } else {
            listIsOpen = false;
            listIsForOther = false;
            leadInDeadline = null;
            place = 0;
        }
        readSentences(passage, item, leadIn);
        if (leadIn && !item) {
            listIsOpen = true;
        }
    }

    Extracted<Remedy> toRemedies() {
        return new Extracted<>(
                drafts.stream().map(draft -> draft.toRemedy(decisionDate)).toList(), issues);
    }

    /** In dash renderings an item of a list is a paragraph like any other. */
    private static boolean continuesList(TokenisedPassage passage) {
        List<Sentence> sentences = passage.sentences();
        return !sentences.isEmpty()
                && !SENTENCE_STARTS.contains(sentences.get(0).words().get(0).text());
    }

    private void readSentences(TokenisedPassage passage, boolean item, boolean leadIn) {
        @Nullable Deadline inherited = item ? leadInDeadline : null;
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<DeadlinePhrase> deadlines = deadlineReader.read(sentence, decisionDate);
            String text = passage.text().substring(sentence.start(), sentence.end());
            boolean last = i + 1 == sentences.size();
            if (!item && !(leadIn && last) && isGeneralDeadline(text, deadlines)) {
                setGeneralDeadlines(sentence, deadlines);
                remember(sentence);
                continue;
            }
            if (leadIn && last && !item) {
                leadInDeadline = deadlines.isEmpty() ? null : deadlines.get(0).deadline();
            }
            Deadline ofSentence = deadlines.size() == 1 ? deadlines.get(0).deadline() : inherited;
            Sentence next = last ? null : sentences.get(i + 1);
            readInstructions(passage, sentence, next, new Setting(item, leadIn && last, text, deadlines, ofSentence));
            inherited = ofSentence == null ? inherited : ofSentence;
        }
    }

    /** What is known of a sentence before its instructions are read. */
    private record Setting(
            boolean item,
            boolean leadIn,
            String text,
            List<DeadlinePhrase> deadlines,
            @Nullable Deadline deadlineOfSentence) {}

    private void readInstructions(
            TokenisedPassage passage, Sentence sentence, @Nullable Sentence next, Setting setting) {
        List<Instruction> instructions = setting.item() && !itemsAreInstructions
                ? List.of()
                : instructionFinder.find(sentence, setting.item(), section.storied(), section.status());
        if (setting.leadIn() && !setting.item()) {
            listIsForOther = otherBody.acts(sentence.words());
            instructions = openList(instructions, setting.text());
        }
        List<PersonGroup> people = peopleFinder.find(sentence);
        int remembered = 0;
        boolean forUs = false;
        for (Instruction instruction : instructions) {
            while (remembered < people.size() && people.get(remembered).endWord() <= instruction.firstWord()) {
                memory.remember(people.get(remembered++));
            }
            // "send us evidence that it has done what it agreed to do"
            forUs = isForUs(instruction, passage)
                    || (forUs && !instruction.kind().isMoney());
            boolean forOther = setting.item()
                    ? listIsForOther
                    : otherBody.acts(sentence.words().subList(0, instruction.firstWord()));
            if (!forUs && !forOther) {
                addDrafts(passage, instruction, next, people, setting);
            }
        }
        people.subList(remembered, people.size()).forEach(memory::remember);
    }

    /** Keeps of a lead-in what is a remedy of its own: of "will apologise and do the following:" the apology. */
    private List<Instruction> openList(List<Instruction> instructions, String text) {
        itemsAreInstructions = true;
        if (instructions.isEmpty() || text.endsWith("and:") || text.endsWith("also:")) {
            return instructions;
        }
        Instruction last = instructions.get(instructions.size() - 1);
        boolean announces = ANNOUNCEMENT.matcher(text).matches()
                && (last.kind() == RemedyKind.SERVICE || last.kind() == RemedyKind.OTHER);
        boolean purpose = last.kind() == RemedyKind.COMMUNICATION && text.endsWith("to:");
        if (announces || purpose) {
            return instructions.subList(0, instructions.size() - 1);
        }
        itemsAreInstructions = false;
        return instructions;
    }

    private void addDrafts(
            TokenisedPassage passage,
            Instruction instruction,
            @Nullable Sentence next,
            List<PersonGroup> people,
            Setting setting) {
        Deadline deadline = deadline(instruction, setting);
        if (!instruction.kind().isMoney()) {
            Payment recipients = new Payment(null, recipients(instruction, people), false, null, null);
            Evidence action = evidence(passage, instruction, null);
            drafts.add(new Draft(instruction.kind(), instruction.status(), action, recipients, deadline, place));
            return;
        }
        Payments payments = paymentReader.read(passage, instruction, next, memory);
        Evidence action = evidence(passage, instruction, payments.usesNextSentence() ? next : null);
        for (Payment payment : payments.payments()) {
            drafts.add(new Draft(instruction.kind(), instruction.status(), action, payment, deadline, place));
        }
        if (payments.mismatch() != null) {
            issues.add(new Issue(IssueCode.TOTAL_MISMATCH, payments.mismatch(), action.span()));
        }
    }

    /** The deadline within the clause, else the one of the sentence, else the lead-in's. */
    private @Nullable Deadline deadline(Instruction instruction, Setting setting) {
        return setting.deadlines().stream()
                .filter(phrase ->
                        phrase.firstWord() >= instruction.firstWord() && phrase.endWord() <= instruction.endWord())
                .map(DeadlinePhrase::deadline)
                .findFirst()
                .orElseGet(() -> setting.deadlineOfSentence() == null ? leadInDeadline : setting.deadlineOfSentence());
    }

    private List<String> recipients(Instruction instruction, List<PersonGroup> people) {
        List<String> named = people.stream()
                .filter(group ->
                        group.firstWord() >= instruction.firstWord() && group.endWord() <= instruction.endWord())
                .map(memory::resolve)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        return switch (instruction.kind()) {
            case APOLOGY -> named.isEmpty() ? laterOrLast(instruction, people) : named;
            case SERVICE, REASSESSMENT, COMMUNICATION, OTHER -> named;
            default -> List.of();
        };
    }

    /** "apologise and pay £300 to Ms B". */
    private List<String> laterOrLast(Instruction instruction, List<PersonGroup> people) {
        return people.stream()
                .filter(group -> group.firstWord() >= instruction.endWord() && !group.isPronoun())
                .map(PersonGroup::names)
                .findFirst()
                .orElseGet(memory::last);
    }

    private static Evidence evidence(TokenisedPassage passage, Instruction instruction, @Nullable Sentence next) {
        List<Word> words = instruction.phrase().sentence().words();
        int last = instruction.endWord() - 1;
        while (last > instruction.firstWord() && isJoint(words.get(last))) {
            last--;
        }
        int end = next == null ? words.get(last).end() : next.end();
        return passage.evidence(words.get(instruction.firstWord()).start(), end);
    }

    private static boolean isJoint(Word word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return text.equals("and")
                || text.equals("also")
                || text.equals("then")
                || (!Character.isLetterOrDigit(text.charAt(0))
                        && !text.equals(")")
                        && !text.equals("’")
                        && !text.equals("”"));
    }

    private static boolean isForUs(Instruction instruction, TokenisedPassage passage) {
        Sentence sentence = instruction.phrase().sentence();
        List<Word> words = sentence.words();
        String clause = passage.text()
                .substring(
                        words.get(instruction.firstWord()).start(),
                        words.get(instruction.endWord() - 1).end());
        String whole = passage.text().substring(sentence.start(), sentence.end());
        int next = instruction.firstWord() + 1;
        boolean tellsUs = next < words.size()
                && (words.get(next).is("us")
                        || (words.get(next).is("to")
                                && next + 1 < words.size()
                                && words.get(next + 1).is("us")));
        return tellsUs
                || (EVIDENCE.matcher(clause).matches()
                        && (TO_US.matcher(clause).matches() || clause.contains("complied")))
                || (OUR_ADVICE.matcher(clause).matches() && instruction.kind() != RemedyKind.APOLOGY)
                || STATUTORY_DUTY.matcher(whole).matches();
    }

    private static boolean isGeneralDeadline(String text, List<DeadlinePhrase> deadlines) {
        return !deadlines.isEmpty() && GENERAL_DEADLINE.matcher(text).matches() && text.length() < 220;
    }

    /** "It should complete actions (a) and (b) within one month and action (c) within three months". */
    private void setGeneralDeadlines(Sentence sentence, List<DeadlinePhrase> deadlines) {
        int from = 0;
        for (DeadlinePhrase phrase : deadlines) {
            List<Integer> places = lettersAsPlaces(sentence.words().subList(from, phrase.firstWord()));
            drafts.forEach(draft -> draft.setDeadlineIfMissing(phrase.deadline(), places));
            from = phrase.endWord();
        }
    }

    private static List<Integer> lettersAsPlaces(List<Word> words) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i + 1 < words.size(); i++) {
            String text = words.get(i).text();
            if (text.length() == 1
                    && text.charAt(0) >= 'a'
                    && text.charAt(0) <= 'z'
                    && words.get(i - 1).is("(")
                    && words.get(i + 1).is(")")) {
                places.add(text.charAt(0) - 'a' + 1);
            }
        }
        return places;
    }

    private void remember(Sentence sentence) {
        peopleFinder.find(sentence).forEach(memory::remember);
    }
}
