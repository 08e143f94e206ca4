package org.redress.structure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Evidence;
import org.redress.decision.Paragraph;
import org.redress.decision.Section;
import org.redress.decision.SourceText;

/** A paragraph or list item as the extractors read it: clean words, every one of which knows its place in the source. */
public final class Passage {

    private final Paragraph paragraph;
    private final SourceText source;
    private final int[] positions;

    /**
     * @param paragraph the passage as the dataset shows it
     * @param positions for every char of the paragraph's text, and for one past the last, its position in {@code source}
     */
    Passage(Paragraph paragraph, SourceText source, int[] positions) {
        if (positions.length != paragraph.text().length() + 1) {
            throw new IllegalArgumentException(
                    positions.length + " positions for " + paragraph.text().length() + " chars and one past the last");
        }
        this.paragraph = paragraph;
        this.source = source;
        this.positions = positions;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    public int number() {
        return paragraph.number();
    }

    public int item() {
        return paragraph.item();
    }

    public Section section() {
        return paragraph.section();
    }

    /** The nearest heading printed above, or null where there is none. */
    public @Nullable String heading() {
        return paragraph.heading();
    }

    /** The words without list marker, with no-break spaces as spaces and runs of spaces as one. */
    public String text() {
        return paragraph.text();
    }

    /**
     * The passage cut into parts of at most {@code mostChars}, at the ends of sentences or at least between words where
     * it has any. Passages of decisions are short and stay whole; what has lost its line breaks must not cost more than
     * they do.
     */
    public List<Passage> parts(int mostChars) {
        if (text().length() <= mostChars) {
            return List.of(this);
        }
        return TextParts.cut(text(), mostChars).stream()
                .map(part -> part(part.start(), part.end()))
                .toList();
    }

    private Passage part(int start, int end) {
        Evidence words = evidence(start, end);
        Paragraph part = new Paragraph(number(), item(), section(), paragraph.heading(), words.text(), words.span());
        return new Passage(part, source, Arrays.copyOfRange(positions, start, end + 1));
    }

    /** The words from {@code start} to {@code end} in {@link #text()}, with their place in the source file. */
    public Evidence evidence(int start, int end) {
        String words = text().substring(start, end);
        int from = positions[start];
        int to = end == start ? from : positions[end - 1] + 1;
        return new Evidence(number(), item(), words, source.span(from, to));
    }

    @Override
    public String toString() {
        return number() + "." + item() + " " + text();
    }
}
