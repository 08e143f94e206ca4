package org.redress.structure;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the line after which a page holds nothing of the decision any more. */
final class TextEnd {

    private final List<Line> lines;
    private final Boilerplate boilerplate;

    TextEnd(List<Line> lines, Boilerplate boilerplate) {
        this.lines = lines;
        this.boilerplate = boilerplate;
    }

    /** The first line after the end of the text that starts at {@code start}. */
    int find(int start) {
        int closing = first(start, i -> FixedLine.CLOSING.is(lines.get(i)) && !isSectionBelow(i));
        if (closing >= 0) {
            return closing;
        }
        int lastHeading = last(start, this::isMainHeading);
        int furniture = first(lastHeading + 1, i -> i > start && isFoot(i) && !isParagraphBelow(i));
        if (furniture >= 0) {
            return furniture;
        }
        return lastHeading >= 0 && isLastSection(lastHeading) ? afterLastParagraph(lastHeading) : lines.size();
    }

    /** {@code Back to top} ends sections, not pages. */
    private boolean isFoot(int i) {
        return boilerplate.lists(lines.get(i)) && !FixedLine.BACK_TO_TOP.is(lines.get(i));
    }

    private boolean isSectionBelow(int i) {
        int heading = first(i + 1, this::isMainHeading);
        return heading >= 0 && isParagraphBelow(heading);
    }

    private boolean isParagraphBelow(int i) {
        return first(i + 1, this::isParagraph) >= 0;
    }

    private boolean isParagraph(int i) {
        Line line = lines.get(i);
        return (line.isMarked(Marker.Kind.NUMBER) || line.isMarked(Marker.Kind.DASH))
                && RunningText.isItem(line.words());
    }

    private boolean isMainHeading(int i) {
        SectionHeading heading = SectionHeading.of(lines.get(i));
        return heading != null && (heading.isMain() || heading == SectionHeading.WEAK_DECISION);
    }

    private boolean isLastSection(int i) {
        SectionHeading heading = SectionHeading.of(lines.get(i));
        return heading == SectionHeading.DECISION
                || heading == SectionHeading.WEAK_DECISION
                || heading == SectionHeading.NOT_INVESTIGATED;
    }

    /** Without a closing line the last paragraph ends the text, with its list and the citation below it. */
    private int afterLastParagraph(int heading) {
        int end = last(heading, this::isParagraph) + 1;
        if (end <= heading) {
            return lines.size();
        }
        while (end < lines.size() && belongsToParagraphAbove(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean belongsToParagraphAbove(Line line) {
        return line.isMarked() ? RunningText.isItem(line.words()) : line.words().startsWith("(");
    }

    private int first(int from, IntPredicate condition) {
        return IntStream.range(Math.max(from, 0), lines.size())
                .filter(condition)
                .findFirst()
                .orElse(-1);
    }

    private int last(int from, IntPredicate condition) {
        return IntStream.range(Math.max(from, 0), lines.size())
                .filter(condition)
                .reduce(-1, (a, b) -> b);
    }
}
