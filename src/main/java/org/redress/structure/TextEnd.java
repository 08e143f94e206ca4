package org.redress.structure;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the line after which a page holds nothing of the decision any more. */
final class TextEnd {

    private final List<Line> lines;
    private final List<@Nullable SectionHeading> headings;
    private final Boilerplate boilerplate;
    private final int lastParagraph;

    TextEnd(List<Line> lines, List<@Nullable SectionHeading> headings, Boilerplate boilerplate) {
        this.lines = lines;
        this.headings = headings;
        this.boilerplate = boilerplate;
        this.lastParagraph = last(lines.size(), this::isParagraph);
    }

    /** The first line after the end of the text that starts at {@code start}. */
    int find(int start) {
        int lastSection = last(lastParagraph, this::isMainHeading);
        int closing = first(Math.max(start, lastSection), i -> FixedLine.CLOSING.is(lines.get(i)));
        if (closing >= 0) {
            return closing;
        }
        int lastHeading = last(lines.size(), this::isMainHeading);
        return lastHeading >= start && isLastSection(lastHeading)
                ? afterLastParagraph(lastHeading)
                : foot(Math.max(lastHeading, start));
    }

    /** The first listed line with no paragraph below it, or the end of the page. */
    private int foot(int from) {
        int foot = first(Math.max(from, lastParagraph) + 1, this::isFoot);
        return foot < 0 ? lines.size() : foot;
    }

    /** {@code Back to top} ends sections, not pages. */
    private boolean isFoot(int i) {
        return boilerplate.lists(lines.get(i)) && !FixedLine.BACK_TO_TOP.is(lines.get(i));
    }

    private boolean isParagraph(int i) {
        Line line = lines.get(i);
        return (line.isMarked(Marker.Kind.NUMBER) || line.isMarked(Marker.Kind.DASH))
                && RunningText.isItem(line.words());
    }

    private boolean isMainHeading(int i) {
        SectionHeading heading = headings.get(i);
        return heading != null && (heading.isMain() || heading == SectionHeading.WEAK_DECISION);
    }

    private boolean isLastSection(int i) {
        SectionHeading heading = headings.get(i);
        return heading == SectionHeading.DECISION
                || heading == SectionHeading.WEAK_DECISION
                || heading == SectionHeading.NOT_INVESTIGATED;
    }

    /** Without a closing line the last paragraph ends the text, with its list and the citation below it. */
    private int afterLastParagraph(int heading) {
        if (lastParagraph <= heading) {
            return foot(heading);
        }
        int end = lastParagraph + 1;
        while (end < lines.size() && belongsToParagraph(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean belongsToParagraph(Line above, Line line) {
        return line.isMarked()
                ? RunningText.isListOpen(above.words())
                : line.words().startsWith("(") && !WebsiteVoice.speaksIn(line.words());
    }

    private int first(int from, IntPredicate condition) {
        for (int i = Math.max(from, 0); i < lines.size(); i++) {
            if (condition.test(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The last line before {@code to} that meets the condition, or -1. */
    private int last(int to, IntPredicate condition) {
        for (int i = to - 1; i >= 0; i--) {
            if (condition.test(i)) {
                return i;
            }
        }
        return -1;
    }
}
