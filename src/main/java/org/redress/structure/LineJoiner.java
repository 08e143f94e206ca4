package org.redress.structure;

import java.util.ArrayList;
import java.util.List;
import org.redress.decision.TitleLine;

/**
 * Puts lines together again that a conversion broke: a list marker that stands alone with its words on the next line,
 * and paragraphs wrapped at a fixed width.
 */
final class LineJoiner {

    private final String source;
    private final Boilerplate boilerplate;
    private final WrapWidth wrap;

    private LineJoiner(String source, List<Line> printed, Boilerplate boilerplate) {
        this.source = source;
        this.boilerplate = boilerplate;
        this.wrap = WrapWidth.measure(printed);
    }

    static List<Line> join(String source, List<Line> printed, Boilerplate boilerplate) {
        LineJoiner joiner = new LineJoiner(source, printed, boilerplate);
        List<Line> joined = new ArrayList<>(printed.size());
        for (int i = 0; i < printed.size(); i++) {
            Line line = printed.get(i);
            int last = joined.size() - 1;
            if (i > 0 && joiner.continues(joined.get(last), printed, i)) {
                joined.set(last, joined.get(last).joinedWith(line, source));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private boolean continues(Line above, List<Line> printed, int i) {
        Line line = printed.get(i);
        if (line.isMarked() || line.afterPageBreak() || standsAlone(line)) {
            return false;
        }
        if (above.words().isEmpty()) {
            return above.isMarked();
        }
        if (TitleLine.isReferenceAlone(line.words())) {
            return TitleLine.read(above.words() + " " + line.words()) != null;
        }
        return !line.afterBlank() && canBeContinued(above) && isRestOf(above, printed, i);
    }

    private boolean isRestOf(Line above, List<Line> printed, int i) {
        Line line = printed.get(i);
        boolean open = RunningText.isOpenEnded(above.words());
        if (Character.isLowerCase(line.words().charAt(0))) {
            return open || above.words().endsWith(")");
        }
        boolean headingBelow = i + 1 < printed.size() && printed.get(i + 1).isMarked() && !RunningText.is(line.words());
        if (wrap.fills(printed.get(i - 1), line)) {
            return open || !headingBelow;
        }
        return open && above.isMarked() && (wrap.isSpaced() || isSentenceOn(line));
    }

    /** A citation in brackets stands on a line of its own. */
    private static boolean isSentenceOn(Line line) {
        return RunningText.is(line.words()) && !line.words().startsWith("(");
    }

    /** Lines that are complete by themselves, whatever stands above. */
    private boolean standsAlone(Line line) {
        return boilerplate.lists(line)
                || SectionHeading.of(line) != null
                || HeaderField.of(line) != null
                || FixedLine.FINAL_DECISION.is(line)
                || FixedLine.CLOSING.is(line)
                || TitleLine.read(line.words()) != null
                || PageBreaks.isNumber(line.printed(source));
    }

    /** A label's value and a summary may run on, other fixed lines may not. */
    private boolean canBeContinued(Line line) {
        return HeaderField.of(line) != null || !standsAlone(line);
    }
}
