package org.redress.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.extraction.dates.Mention.Place;
import org.redress.language.Sentence;

/** Remembers on which day what was told, to know which day "two days after the meeting" counts from. */
final class EventMemory {

    private static final int NO_MATCH = Integer.MAX_VALUE;

    /** More days than two paragraphs tell; what stands further back is not looked at. */
    private static final int MOST_TOLD = 100;

    private final List<Told> told = new ArrayList<>();

    void remember(Place place, LocalDate day) {
        Sentence sentence = place.sentence();
        told.add(new Told(place, sentence, day));
    }

    /** The day of the event that {@code words} name, told last in this paragraph or the one before; null if there is none. */
    @Nullable
    LocalDate dayOf(Set<String> words, Place from) {
        LocalDate day = null;
        Sentence sentence = null;
        int nearest = NO_MATCH;
        for (int i = told.size() - 1;
                i >= Math.max(0, told.size() - MOST_TOLD)
                        && from.paragraph() - told.get(i).place().paragraph() <= 1;
                i--) {
            Told event = told.get(i);
            if (day != null && event.sentence() != sentence) {
                return day;
            }
            int distance = event.distanceTo(words, from);
            if (distance < NO_MATCH && words.contains(EventWords.LATTER)) {
                return event.day();
            }
            if (distance < nearest) {
                nearest = distance;
                day = event.day();
                sentence = event.sentence();
            }
        }
        return day;
    }

    private record Told(Place place, Sentence sentence, LocalDate day) {

        /** How far from the date one of the words stands in its sentence, before {@code from} begins. */
        int distanceTo(Set<String> words, Place from) {
            int nearest = NO_MATCH;
            boolean sameSentence = from.sentence() == sentence;
            for (int i = 0; i < sentence.size(); i++) {
                int start = sentence.words().get(i).start();
                if ((!sameSentence || start < from.start()) && words.contains(EventWords.at(sentence, i))) {
                    nearest = Math.min(nearest, Math.abs(start - place.start()));
                }
            }
            return nearest;
        }
    }
}
