package org.redress.extraction.remedies;

import java.util.List;

/**
 * A deadline of some items of a list.
 *
 * @param places of the items, counted from 1 as letters in the text count; empty for all of them
 */
record PlacedDeadline(Deadline deadline, List<Integer> places) {

    PlacedDeadline {
        places = List.copyOf(places);
    }

    boolean isOf(int place) {
        return places.isEmpty() || places.contains(place);
    }
}
