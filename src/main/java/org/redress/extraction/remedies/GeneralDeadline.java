package org.redress.extraction.remedies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Reads sentences that set a deadline for what stands above them: "It should do these things within four weeks". */
final class GeneralDeadline {

    private static final Pattern SETS_ONE = Pattern.compile(
            "(?i)\\b(?:complete|take|do|carry out|implement|comply with|finish|fulfil|action|undertake|pay|make|act on) "
                    + "(?:(?:all |both |each |of ){0,3}(?:above|these|this|those|that|them|so|it|both|all)"
                    + "|(?:(?:all|both|of|the|these|this|those|above|agreed|recommended) ){1,4}(?:remed\\w+|actions?|steps?|recommendations?|points?)"
                    + "|(?:actions|steps|points|items|parts)(?= [(a-z]))"
                    + "\\b(?! (?:an?|mr|mrs|ms|miss|mx)\\b)"
                    + "|\\b(?:these|this|above|actions?|steps|remed(?:y|ies)|both|all|everything)\\b.{0,60}"
                    + " (?:(?:should|must|will|is to|are to) (?:all |both |also |likewise )?(?:be (?:done|completed|taken|carried|implemented|made)"
                    + "|happen|take place)|(?:is|are) (?:due|to be (?:done|completed)))\\b");

    /** A longer sentence says more than by when. */
    private static final int MOST_CHARS = 220;

    private static final Pattern LETTER = Pattern.compile("[a-z]");

    /** What only points at the remedies above: "complete these actions", "do so", "pay this". */
    private static final Pattern POINTS = Pattern.compile(
            "(?i)\\S+ (?:out |with )?(?:(?:all|both|of|the|above|agreed|recommended) ){0,9}"
                    + "(?:above|these|this|those|that|so|it|both|all|actions?|steps?|recommendations?|remed\\w+|points?)\\b.*");

    /** "It should do this", about what stands in the same paragraph. */
    private static final Pattern POINTS_AT_PARAGRAPH =
            Pattern.compile("(?i)\\b(?:do|pay|make|complete|take) (?:this|so|it|that)\\b");

    private GeneralDeadline() {}

    /** Whether a sentence says by when what stands above it is to be done, and sets nothing new. */
    static boolean isSetBy(Sentence sentence, List<DeadlinePhrase> deadlines, List<Instruction> instructions) {
        return !deadlines.isEmpty()
                && !sentence.is(0, "if")
                && instructions.stream().allMatch(GeneralDeadline::points)
                && sentence.text().length() < MOST_CHARS
                && SETS_ONE.matcher(sentence.text()).find();
    }

    private static boolean points(Instruction instruction) {
        return instruction.phrase().rule().endsWith("-passive")
                || POINTS.matcher(instruction.text()).matches();
    }

    /** Sets the deadlines: of "actions (a) and (b) within one month and action (c) within three" each for its letters. */
    static void set(Sentence sentence, List<DeadlinePhrase> deadlines, DraftList drafts) {
        if (POINTS_AT_PARAGRAPH.matcher(sentence.text()).find()
                && !drafts.ofPassage().isEmpty()) {
            drafts.ofPassage()
                    .forEach(draft -> draft.setDeadline(deadlines.get(0).deadline()));
            return;
        }
        for (PlacedDeadline placed : ofItems(sentence, deadlines)) {
            drafts.all().forEach(draft -> draft.setDeadlineIfMissing(placed));
        }
    }

    /** What a sentence says of the items that follow it: "actions (a) to (e) within one month and (f) within three". */
    static List<PlacedDeadline> ofItems(Sentence sentence, List<DeadlinePhrase> deadlines) {
        List<PlacedDeadline> placed = new ArrayList<>();
        int from = 0;
        for (DeadlinePhrase phrase : deadlines) {
            placed.add(new PlacedDeadline(phrase.deadline(), placesOfLetters(sentence, from, phrase.firstWord())));
            from = phrase.endWord();
        }
        return placed;
    }

    /** The places of "(a)", "(b) and (d)", "(a) to (e)". */
    private static List<Integer> placesOfLetters(Sentence sentence, int from, int end) {
        List<Integer> places = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (sentence.matches(i, LETTER) && sentence.is(i - 1, "(") && sentence.is(i + 1, ")")) {
                int place = sentence.lower(i).charAt(0) - 'a' + 1;
                boolean range = sentence.is(i - 2, "to") && !places.isEmpty();
                for (int between = range ? places.get(places.size() - 1) + 1 : place; between < place; between++) {
                    places.add(between);
                }
                places.add(place);
            }
        }
        return places;
    }
}
