package org.redress.structure;

import java.util.List;
import org.redress.decision.TitleLine;

/** Tells which printed lines go on with the line above them. */
final class Continuations {

    /** What is longer than this is no label, title or heading that would have to end with its line. */
    private static final int LONGEST_LABEL = 200;

    private final String source;
    private final List<Line> printed;
    private final Boilerplate boilerplate;
    private final WrapWidth wrap;

    Continuations(String source, List<Line> printed, Boilerplate boilerplate) {
        this.source = source;
        this.printed = printed;
        this.boilerplate = boilerplate;
        this.wrap = WrapWidth.measure(printed);
    }

    /**
     * Whether a line goes on with what stands above it.
     *
     * @param first where the text above begins, which may itself be of several lines
     */
    boolean continues(int first, int i) {
        Line line = printed.get(i);
        if (line.isMarked() || line.afterPageBreak() || standsAlone(line)) {
            return false;
        }
        Line above = printed.get(i - 1);
        if (above.words().isEmpty()) {
            return above.isMarked();
        }
        if (TitleLine.isReferenceAlone(line.words())) {
            return TitleLine.read(above.words() + " " + line.words()) != null;
        }
        return !line.afterBlank() && canGoOn(first, i) && isRestOf(first, i);
    }

    /** The value of a label and the summary may run on, other complete lines may not. */
    private boolean canGoOn(int first, int i) {
        Line label = printed.get(first);
        if (printed.get(i - 1).end() - label.start() > LONGEST_LABEL) {
            return true;
        }
        Line above = i == first + 1 ? label : label.joinedWith(printed.get(first + 1), printed.get(i - 1), source);
        return HeaderField.of(above) != null || !standsAlone(above);
    }

    private boolean isRestOf(int first, int i) {
        Line line = printed.get(i);
        Line above = printed.get(i - 1);
        boolean open = RunningText.isOpenEnded(above.words());
        if (Character.isLowerCase(line.words().charAt(0))) {
            return open || above.words().endsWith(")");
        }
        if (wrap.fills(above, line)) {
            return open || !isHeadingOfParagraph(i);
        }
        return open && printed.get(first).isMarked() && (wrap.isSpaced() || isSentence(line));
    }

    private boolean isHeadingOfParagraph(int i) {
        return i + 1 < printed.size()
                && printed.get(i + 1).isMarked()
                && !RunningText.is(printed.get(i).words());
    }

    /** A citation in brackets stands on a line of its own. */
    private static boolean isSentence(Line line) {
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
                || PageBreaks.isNumber(line, source);
    }
}
