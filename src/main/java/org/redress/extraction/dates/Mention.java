package org.redress.extraction.dates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.extraction.text.RuleName;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;

/** A mention of a date as the grammar found it, before it is known which day it means. */
sealed interface Mention permits Mention.Dated, Mention.Relative, Mention.Garbled {

    Place place();

    /**
     * Where a mention stands.
     *
     * @param start position of its first char in the passage
     * @param end position after its last char
     * @param isBackground whether it dates what a sentence that has told a date only adds: "on 3 May she said that she had
     *     moved on 1 April"
     * @param rule what found it
     */
    record Place(TokenisedPassage passage, int start, int end, boolean isBackground, RuleName rule) {

        int paragraph() {
            return passage.passage().number();
        }

        /** The sentence it stands in. */
        Sentence sentence() {
            return passage.sentenceAt(start);
        }
    }

    /**
     * A mention that prints at least a part of a date.
     *
     * @param to the end of a range; null for a single date
     */
    record Dated(Place place, PartialDate from, @Nullable PartialDate to) implements Mention {

        Dated withYear(Integer year) {
            return new Dated(place, from.year() == null ? from.withYear(year) : from, withYear(to, year));
        }

        /** Whether the year is printed; the one at the end of a range counts for both its ends. */
        boolean hasYear() {
            return (to == null ? from : to).year() != null;
        }

        private static @Nullable PartialDate withYear(@Nullable PartialDate date, Integer year) {
            return date == null || date.year() != null ? date : date.withYear(year);
        }
    }

    /**
     * A mention that counts from another event.
     *
     * @param days from that event; null if they cannot be counted, as in "a month later" or "ten working days later"
     * @param event words that name the event it counts from; empty if that is the one last told
     * @param isRough whether the words say that the count is not exact: "around two weeks later"
     */
    record Relative(Place place, @Nullable Integer days, Set<String> event, boolean isRough) implements Mention {

        public Relative {
            event = Set.copyOf(event);
        }
    }

    /** Two dates in one, of which nobody can tell which is meant. */
    record Garbled(Place place) implements Mention {}
}
