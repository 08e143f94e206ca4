package org.redress.extraction.remedies;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RemedyKind;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;

/** The list that a paragraph ending with a colon has opened, and what that lead-in says of all its items. */
final class OpenList {

    /** First words of a sentence with a subject of its own, which is no item of the list above it. */
    private static final Set<String> SENTENCE_STARTS = Set.of(
            "The", "It", "I", "We", "Within", "By", "If", "To", "This", "These", "Once", "In", "Where", "My", "Our",
            "As", "At", "A", "An", "They", "Before", "After", "When", "On", "For", "There", "Mr", "Mrs", "Ms", "Miss",
            "Mx");

    /** "has agreed to take the following steps:". */
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("(?i)\\S+ (?:\\S+ ){0,4}(?:following|these|steps|actions?|things|measures)\\b.*");

    private boolean open;
    private boolean itemsAreInstructions;
    private boolean forOther;
    private @Nullable Deadline deadline;
    private @Nullable RemedyKind shared;
    private boolean verbOnly;
    private List<PlacedDeadline> placed = List.of();
    private int items;

    /** Whether the passage is an item; in dash renderings an item is a paragraph like any other. */
    boolean takes(TokenisedPassage passage) {
        return open && (passage.passage().item() > 0 || !startsSentence(passage));
    }

    void countItem() {
        items++;
    }

    void close() {
        open = false;
        forOther = false;
        deadline = null;
        shared = null;
        verbOnly = false;
        placed = List.of();
        items = 0;
    }

    /** Opens the list below a lead-in. */
    void open() {
        open = true;
    }

    /**
     * Reads the last sentence of a lead-in and keeps of its instructions those that are remedies of their own: of "will
     * apologise and take these steps:" the apology.
     */
    List<Instruction> leadIn(
            Sentence sentence, List<Instruction> instructions, boolean isForOther, @Nullable Deadline leadInDeadline) {
        forOther = isForOther;
        deadline = leadInDeadline;
        itemsAreInstructions = true;
        shared = null;
        verbOnly = false;
        String text = sentence.text();
        if (!text.endsWith(":")) {
            return instructions;
        }
        if (instructions.isEmpty() || text.endsWith("and:") || text.endsWith("also:")) {
            return instructions;
        }
        if (announces(instructions.get(instructions.size() - 1), text)) {
            return instructions.subList(0, instructions.size() - 1);
        }
        Instruction last = instructions.get(instructions.size() - 1);
        shared = last.kind().isMoney() && !last.text().contains("£") ? last.kind() : null;
        verbOnly = last.endOfAction() == last.firstWord() + 1;
        itemsAreInstructions = shared != null || verbOnly || text.contains("following");
        return instructions;
    }

    /** Whether the items are things to be done, and not a part of the lead-in's own sentence. */
    boolean itemsAreInstructions() {
        return itemsAreInstructions;
    }

    /** The kind of an item that is only a sum: the lead-in’s, as in "refund Mr H:", or else a payment. */
    RemedyKind shared() {
        return shared == null ? RemedyKind.PAYMENT : shared;
    }

    /** Whether the lead-in itself names what its items share: "pay Mr H:", "arrange:". */
    boolean sharesOut() {
        return shared != null || verbOnly;
    }

    /** Whether another body than the one in the title is to do what the items say. */
    boolean isForOther() {
        return forOther;
    }

    /** The deadline of all items that have none of their own. */
    @Nullable
    Deadline deadline() {
        for (PlacedDeadline ofItems : placed) {
            if (ofItems.isOf(items)) {
                return ofItems.deadline();
            }
        }
        return deadline;
    }

    /** Takes the deadlines that the lead-in sets for items by their letters. */
    void setDeadlines(List<PlacedDeadline> ofItems) {
        placed = ofItems;
        itemsAreInstructions = true;
    }

    /** Place of the item now read, counted from 1 as letters in the text count; 0 outside a list. */
    int place() {
        return items;
    }

    private static boolean announces(Instruction last, String text) {
        boolean announcement = (last.kind() == RemedyKind.SERVICE || last.kind() == RemedyKind.OTHER)
                && ANNOUNCEMENT.matcher(last.text()).matches();
        return announcement || (last.kind() == RemedyKind.COMMUNICATION && text.endsWith("to:"));
    }

    private static boolean startsSentence(TokenisedPassage passage) {
        return passage.sentences().isEmpty()
                || SENTENCE_STARTS.contains(
                        passage.sentences().get(0).words().get(0).text());
    }
}
