package org.redress.extraction.perturbation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Span;
import org.redress.extraction.perturbation.Filling.Day;

/** A template with its slots filled: the text of a decision, with the place of every piece in it. */
final class Page {

    /** Name of the slot in the heading that holds the decision date. */
    static final String DECIDED = "decided";

    private final List<Piece> pieces;
    private final Map<String, Filling> fillings;
    private final List<Integer> starts = new ArrayList<>();
    private final String text;

    Page(List<Piece> pieces, Map<String, Filling> fillings) {
        this.pieces = pieces;
        this.fillings = fillings;
        StringBuilder printed = new StringBuilder();
        for (Piece piece : pieces) {
            starts.add(printed.length());
            printed.append(piece.print(fillings));
        }
        starts.add(printed.length());
        this.text = printed.toString();
    }

    String text() {
        return text;
    }

    Map<String, Filling> fillings() {
        return fillings;
    }

    LocalDate decisionDate() {
        return ((Day) Objects.requireNonNull(fillings.get(DECIDED))).date();
    }

    /** The same template with another filling in one slot. */
    Page with(String slot, Filling filling) {
        Map<String, Filling> changed = new LinkedHashMap<>(fillings);
        changed.put(slot, filling);
        return new Page(pieces, changed);
    }

    /** Where the words that stand at {@code span} here stand on another page of the template. */
    Span placeOn(Page other, Span span) {
        int first = pieceWith(piece -> starts.get(piece) <= span.start() && span.start() < starts.get(piece + 1));
        int last = pieceWith(piece -> starts.get(piece) < span.end() && span.end() <= starts.get(piece + 1));
        return new Span(
                other.starts.get(first) + span.start() - starts.get(first),
                other.starts.get(last + 1) - (starts.get(last + 1) - span.end()));
    }

    /** The pieces of the story that print days and share words with {@code span}, in printed order. */
    List<Piece> daysIn(Span span) {
        return days(piece -> starts.get(piece) < span.end() && span.start() < starts.get(piece + 1));
    }

    /** The last piece of the story that prints a day and ends before {@code span}. */
    @Nullable
    Piece lastDayBefore(Span span) {
        List<Piece> days = days(piece -> starts.get(piece + 1) <= span.start());
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }

    private List<Piece> days(IntPredicate condition) {
        return IntStream.range(0, pieces.size())
                .filter(condition)
                .mapToObj(pieces::get)
                .filter(piece -> piece.slot() != null
                        && !piece.slot().equals(DECIDED)
                        && fillings.get(piece.slot()) instanceof Day)
                .toList();
    }

    private int pieceWith(IntPredicate condition) {
        return IntStream.range(0, pieces.size()).filter(condition).findFirst().orElseThrow();
    }
}
