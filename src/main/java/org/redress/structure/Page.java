package org.redress.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.SourceText;

/** The lines of a page and what the layout says about each: its zone and whether it is a known line or heading. */
final class Page {

    private final SourceText source;
    private final List<Line> lines;
    private final List<Zone> zones;
    private final Boilerplate boilerplate;

    Page(SourceText source, List<Line> lines, List<Zone> zones, Boilerplate boilerplate) {
        this.source = source;
        this.lines = List.copyOf(lines);
        this.zones = List.copyOf(zones);
        this.boilerplate = boilerplate;
    }

    SourceText source() {
        return source;
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    Zone zone(int index) {
        return zones.get(index);
    }

    boolean isListed(int index) {
        return boilerplate.lists(lines.get(index));
    }

    /** The section heading a line of the text is, or null. */
    @Nullable
    SectionHeading heading(int index) {
        return SectionHeading.of(lines.get(index));
    }

    /** The line as printed, with single spaces. */
    String printed(int index) {
        return lines.get(index).printed(source.text());
    }
}
