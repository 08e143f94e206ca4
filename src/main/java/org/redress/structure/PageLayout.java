package org.redress.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.redress.decision.TitleLine;

/** Finds where on a page the decision stands: its title, its header and summary, its text, its end. */
final class PageLayout {

    private final List<Line> lines;
    private final boolean[] headings;
    private final Boilerplate boilerplate;

    private PageLayout(List<Line> lines, Boilerplate boilerplate) {
        this.lines = lines;
        this.boilerplate = boilerplate;
        this.headings = new boolean[lines.size()];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = SectionHeading.of(lines.get(i)) != null;
        }
    }

    static List<Zone> of(List<Line> lines, Boilerplate boilerplate) {
        return new PageLayout(lines, boilerplate).zones();
    }

    private List<Zone> zones() {
        int title = findTitle();
        int summary = findSummary(title);
        int text = findText(title, summary);
        int end = new TextEnd(lines, boilerplate).find(text);
        List<Zone> zones = new ArrayList<>(lines.size());
        boolean inSummary = false;
        for (int i = 0; i < lines.size(); i++) {
            if (i >= text && headings[i]) {
                inSummary = SectionHeading.of(lines.get(i)) == SectionHeading.SUMMARY;
            }
            zones.add(zone(i, title, summary, text, end, inSummary));
        }
        return zones;
    }

    private static Zone zone(int i, int title, int summary, int text, int end, boolean inSummary) {
        if (i <= title) {
            return i < title ? Zone.BEFORE_TITLE : Zone.TITLE;
        }
        if (i < text) {
            return summary >= 0 && i >= summary ? Zone.SUMMARY : Zone.HEADER;
        }
        if (i >= end) {
            return Zone.AFTER_END;
        }
        return inSummary ? Zone.SUMMARY : Zone.TEXT;
    }

    /**
     * The last title above the first line that only a decision has: a list of other decisions may stand before it.
     */
    private int findTitle() {
        int title = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isMarked() && TitleLine.read(line.words()) != null) {
                title = i;
            } else if (title >= 0 && opensDecision(i)) {
                return title;
            }
        }
        return title;
    }

    private boolean opensDecision(int i) {
        Line line = lines.get(i);
        return headings[i]
                || HeaderField.of(line) == HeaderField.CATEGORY
                || FixedLine.FINAL_DECISION.is(line)
                || FixedLine.OVERVIEW.is(line);
    }

    /** The line that prints the summary in one piece, which statements have and reports have not. */
    private int findSummary(int title) {
        int heading = first(title + 1, i -> headings[i] && HeaderField.of(lines.get(i)) == null);
        return first(
                title + 1,
                i -> HeaderField.of(lines.get(i)) == HeaderField.SUMMARY
                        && (heading < 0
                                || i < heading
                                || !HeaderField.SUMMARY.value(lines.get(i)).isEmpty()));
    }

    private int findText(int title, int summary) {
        int finalDecision = first(title + 1, i -> FixedLine.FINAL_DECISION.is(lines.get(i)));
        int from = Math.max(title, Math.max(summary, finalDecision)) + 1;
        int heading = first(from, i -> headings[i] && !isContentsEntry(i) && HeaderField.of(lines.get(i)) == null);
        int paragraph = first(from, this::isParagraph);
        if (heading < 0 && paragraph < 0) {
            return lines.size();
        }
        if (paragraph < 0 || (heading >= 0 && heading < paragraph)) {
            return heading;
        }
        return withHeadingAbove(paragraph, from);
    }

    /** A heading that is printed again further down, and has another heading and not a paragraph below it. */
    private boolean isContentsEntry(int i) {
        boolean headingFollows = i + 1 < lines.size() && headings[i + 1];
        String words = Folding.fold(lines.get(i).words());
        return headingFollows
                && first(
                                i + 1,
                                j -> headings[j]
                                        && Folding.fold(lines.get(j).words()).equals(words))
                        >= 0;
    }

    private boolean isParagraph(int i) {
        Line line = lines.get(i);
        boolean item = line.isMarked(Marker.Kind.NUMBER) || line.isMarked(Marker.Kind.DASH);
        return item && RunningText.isSentence(line.words());
    }

    private int withHeadingAbove(int paragraph, int from) {
        int above = paragraph - 1;
        boolean heading = above >= from
                && !lines.get(above).isMarked()
                && !RunningText.is(lines.get(above).words());
        return heading && !boilerplate.lists(lines.get(above)) ? above : paragraph;
    }

    private int first(int from, IntPredicate condition) {
        return IntStream.range(Math.max(from, 0), lines.size())
                .filter(condition)
                .findFirst()
                .orElse(-1);
    }
}
