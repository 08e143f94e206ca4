package org.redress.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Decision;
import org.redress.decision.Evidence;
import org.redress.decision.Paragraph;
import org.redress.decision.Remedy;

/**
 * The paragraphs and list items of one decision as the key of the table of paragraphs names them. A snapshot promises
 * that no two rows have the same key and that whatever was found stands in one of them.
 */
final class Places {

    private final Set<Place> places = new HashSet<>();

    private record Place(int paragraph, int item) {

        @Override
        public String toString() {
            return "paragraph " + paragraph + (item == 0 ? "" : " item " + item);
        }
    }

    private Places(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            Place place = new Place(paragraph.number(), paragraph.item());
            if (!places.add(place)) {
                throw new IllegalArgumentException("paragraphs.paragraph: two rows are " + place);
            }
        }
    }

    /**
     * Refuses a decision of which two paragraphs have one number, or that has findings in a paragraph that is not there.
     *
     * @throws IllegalArgumentException naming the column and the paragraph
     */
    static void requireSound(Decision decision) {
        Places places = new Places(decision.paragraphs());
        decision.remedies().stream().map(Remedy::action).forEach(found -> places.require("remedies", found));
        decision.citations().stream().map(Citation::evidence).forEach(found -> places.require("legislation", found));
        decision.dates().stream().map(DateMention::evidence).forEach(found -> places.require("dates", found));
    }

    private void require(String table, Evidence found) {
        Place place = new Place(found.paragraph(), found.item());
        if (!places.contains(place)) {
            throw new IllegalArgumentException(table + ".paragraph: there is no " + place);
        }
    }
}
