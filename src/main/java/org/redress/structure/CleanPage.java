package org.redress.structure;

import java.util.ArrayList;
import java.util.List;
import org.redress.decision.RemovedLine;
import org.redress.decision.Rendering;
import org.redress.decision.SourceText;

/**
 * A page that holds nothing but the decision.
 *
 * @param removed the distinct lines that were taken off it, in order of appearance
 */
record CleanPage(SourceText source, List<CleanLine> lines, List<RemovedLine> removed) {

    CleanPage {
        lines = List.copyOf(lines);
        removed = List.copyOf(removed);
    }

    /** The rendering of a page that breaks off before its text: only numbered pages part their lines with blank ones. */
    Rendering renderingOfHeader() {
        long spaced = lines.stream().filter(line -> line.line().afterBlank()).count();
        return spaced * 2 > lines.size() || lines.size() == 1 ? Rendering.NUMBERED : Rendering.DASH;
    }

    /** The lines of one part of the page. */
    List<CleanLine> in(Zone zone) {
        List<CleanLine> found = new ArrayList<>();
        for (CleanLine line : lines) {
            if (line.zone() == zone) {
                found.add(line);
            }
        }
        return found;
    }
}
