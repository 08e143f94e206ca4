package org.redress.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.TitleLine;

/** Finds where on a page the decision stands: its title, its header and summary, its text, its end. */
final class PageLayout {

    private final List<Line> lines;
    private final List<@Nullable SectionHeading> headings;
    private final Boilerplate boilerplate;

    private PageLayout(List<Line> lines, List<@Nullable SectionHeading> headings, Boilerplate boilerplate) {
        this.lines = lines;
        this.headings = headings;
        this.boilerplate = boilerplate;
    }

    /** The zone of every line. */
    static List<Zone> of(List<Line> lines, List<@Nullable SectionHeading> headings, Boilerplate boilerplate) {
        return new PageLayout(lines, headings, boilerplate).zones();
    }

    private List<Zone> zones() {
        int title = findTitle();
        int finalDecision = first(title + 1, i -> FixedLine.FINAL_DECISION.is(lines.get(i)));
        int summary = findSummary(title, finalDecision);
        int text = findText(Math.max(title, Math.max(summary, finalDecision)) + 1);
        int end = new TextEnd(lines, headings, boilerplate).find(text);
        List<Zone> zones = new ArrayList<>(lines.size());
        zones.addAll(parts(title, Zone.BEFORE_TITLE));
        if (title >= 0) {
            zones.add(Zone.TITLE);
        }
        zones.addAll(parts((summary < 0 ? text : summary) - zones.size(), Zone.HEADER));
        zones.addAll(parts(text - zones.size(), Zone.SUMMARY));
        for (int i = text; i < end; i++) {
            zones.add(isSummary(i, i == text ? Zone.TEXT : zones.get(i - 1)) ? Zone.SUMMARY : Zone.TEXT);
        }
        zones.addAll(parts(lines.size() - zones.size(), Zone.AFTER_END));
        return zones;
    }

    private static List<Zone> parts(int count, Zone zone) {
        return Collections.nCopies(Math.max(count, 0), zone);
    }

    /** On a report's front page the summary is a section among others. */
    private boolean isSummary(int i, Zone above) {
        SectionHeading heading = headings.get(i);
        return heading == null ? above == Zone.SUMMARY : heading == SectionHeading.SUMMARY;
    }

    /** The last title above the first line that only a decision has: a list of other decisions may stand before it. */
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
        return headings.get(i) != null
                || HeaderField.of(line) == HeaderField.CATEGORY
                || FixedLine.FINAL_DECISION.is(line)
                || FixedLine.OVERVIEW.is(line);
    }

    /**
     * The line labelled as the summary, which statements have; a label without text counts only above all sections. A
     * statement that lost the label has its summary below the final-decision line.
     */
    private int findSummary(int title, int finalDecision) {
        int heading = first(title + 1, i -> headings.get(i) != null && HeaderField.of(lines.get(i)) == null);
        int summary = first(
                title + 1,
                i -> HeaderField.of(lines.get(i)) == HeaderField.SUMMARY
                        && (heading < 0
                                || i < heading
                                || !HeaderField.SUMMARY.value(lines.get(i)).isEmpty()));
        return summary < 0 && finalDecision >= 0 ? finalDecision + 1 : summary;
    }

    private int findText(int from) {
        Map<String, Integer> lastPrinted = lastPrintedHeadings();
        int heading = first(from, i -> headings.get(i) != null && !isContentsEntry(i, lastPrinted) && !isLabel(i));
        int paragraph = first(from, this::isParagraph);
        if (heading < 0 && paragraph < 0) {
            return lines.size();
        }
        if (paragraph < 0 || (heading >= 0 && heading < paragraph)) {
            return heading;
        }
        return withHeadingAbove(paragraph, from);
    }

    /** {@code Decision :} may have lost its value. */
    private boolean isLabel(int i) {
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
