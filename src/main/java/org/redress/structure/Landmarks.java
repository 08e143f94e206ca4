package org.redress.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.redress.decision.TitleLine;

/** The lines at which the parts of a page begin. */
final class Landmarks {

    private static final int NONE = -1;

    private final List<Line> lines;
    private final List<@Nullable SectionHeading> headings;
    private final Boilerplate boilerplate;
    private final int title;
    private final int finalDecision;
    private final int summaryLabel;
    private final int text;

    Landmarks(List<Line> lines, List<@Nullable SectionHeading> headings, Boilerplate boilerplate) {
        this.lines = lines;
        this.headings = headings;
        this.boilerplate = boilerplate;
        this.title = findTitle();
        this.finalDecision = first(title + 1, i -> FixedLine.FINAL_DECISION.is(lines.get(i)));
        this.summaryLabel = findSummaryLabel();
        this.text = findText(Math.max(title, Math.max(summaryLabel, finalDecision)) + 1);
    }

    /** The title, or -1 if there is none. */
    int title() {
        return title;
    }

    /**
     * Where the summary begins: at its label, or below the final-decision line of a page that lost the label. A page
     * without either has no summary above its text.
     */
    int summary() {
        if (summaryLabel == NONE) {
            return finalDecision == NONE ? text : finalDecision + 1;
        }
        return summaryLabel;
    }

    /** The first line of the sections, or the number of lines if the page breaks off before them. */
    int text() {
        return text;
    }

    /** Whether the page prints no summary above its sections, as the front page of a report does not. */
    boolean isFrontPage() {
        return finalDecision == NONE && (summaryLabel == NONE || isLabelAlone(summaryLabel));
    }

    /** The last title above the first line that only a decision has: a list of other decisions may stand before it. */
    private int findTitle() {
        int found = NONE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isMarked() && TitleLine.read(line.words()) != null) {
                found = i;
            } else if (found != NONE && opensDecision(i)) {
                return found;
            }
        }
        return found;
    }

    private boolean opensDecision(int i) {
        Line line = lines.get(i);
        return headings.get(i) != null
                || HeaderField.of(line) == HeaderField.CATEGORY
                || FixedLine.FINAL_DECISION.is(line)
                || FixedLine.OVERVIEW.is(line);
    }

    /** A label without text counts only above all sections: a report may have a section of that name. */
    private int findSummaryLabel() {
        int heading = first(title + 1, i -> headings.get(i) != null && !isField(i));
        return first(
                title + 1,
                i -> HeaderField.of(lines.get(i)) == HeaderField.SUMMARY
                        && (heading == NONE || i < heading || !isLabelAlone(i)));
    }

    private boolean isLabelAlone(int i) {
        return HeaderField.SUMMARY.value(lines.get(i)).isEmpty();
    }

    private int findText(int from) {
        Map<String, Integer> lastPrinted = lastPrintedHeadings();
        int heading = first(from, i -> headings.get(i) != null && !isField(i) && !isContentsEntry(i, lastPrinted));
        int paragraph = first(from, this::isParagraph);
        if (heading == NONE && paragraph == NONE) {
            return lines.size();
        }
        boolean headingFirst = paragraph == NONE || (heading != NONE && heading < paragraph);
        return headingFirst ? heading : withHeadingAbove(paragraph, from);
    }

    /** {@code Decision :} is no heading, though its value may be lost. */
    private boolean isField(int i) {
        return HeaderField.of(lines.get(i)) != null;
    }

    /** A heading that is printed again further down, and has another heading and not a paragraph below it. */
    private boolean isContentsEntry(int i, Map<String, Integer> lastPrinted) {
        boolean headingFollows = i + 1 < lines.size() && headings.get(i + 1) != null;
        return headingFollows && lastPrinted.getOrDefault(key(i), i) > i;
    }

    private Map<String, Integer> lastPrintedHeadings() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (headings.get(i) != null) {
                last.put(key(i), i);
            }
        }
        return last;
    }

    private String key(int i) {
        return Folding.fold(lines.get(i).words());
    }

    private boolean isParagraph(int i) {
        Line line = lines.get(i);
        boolean item = line.isMarked(Marker.Kind.NUMBER) || line.isMarked(Marker.Kind.DASH);
        return item && RunningText.isSentence(line.words());
    }

    /** A decision may begin with a heading that is not known here. */
    private int withHeadingAbove(int paragraph, int from) {
        Line above = lines.get(Math.max(paragraph - 1, 0));
        boolean heading = paragraph > from && !above.isMarked() && !RunningText.is(above.words());
        return heading && !boilerplate.lists(above) ? paragraph - 1 : paragraph;
    }

    private int first(int from, IntPredicate condition) {
        for (int i = Math.max(from, 0); i < lines.size(); i++) {
            if (condition.test(i)) {
                return i;
            }
        }
        return NONE;
    }
}
