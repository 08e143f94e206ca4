package org.redress.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.SourceText;

/** The lines of a page and what the layout says about each: its zone and whether it is a known line or heading. */
final class Page {

    private final SourceText source;
    private final List<Line> lines;
    private final List<@Nullable SectionHeading> headings;
    private final Boilerplate boilerplate;
    private final List<Zone> zones;

    private Page(SourceText source, List<Line> lines, Boilerplate boilerplate) {
        this.source = source;
        this.lines = lines;
        this.boilerplate = boilerplate;
        this.headings = new ArrayList<>(lines.size());
        for (Line line : lines) {
            headings.add(SectionHeading.of(line));
        }
        this.zones = PageLayout.of(lines, headings, boilerplate);
    }

    /** Cuts a text into lines and finds its parts. */
    static Page of(SourceText source, Boilerplate boilerplate) {
        List<Line> printed = LineSplitter.split(source.text());
        return new Page(source, LineJoiner.join(source.text(), printed, boilerplate), boilerplate);
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

    /** The section heading a line is, or null. */
    @Nullable
    SectionHeading heading(int index) {
        return headings.get(index);
    }

    /** The line as printed, with single spaces. */
    String printed(int index) {
        return lines.get(index).printed(source.text());
    }
}
