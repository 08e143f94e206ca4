package org.redress.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides a page into its zones. */
final class PageLayout {

    private PageLayout() {}

    /** The zone of every line. */
    static List<Zone> of(List<Line> lines, List<@Nullable SectionHeading> headings, Boilerplate boilerplate) {
        Landmarks landmarks = new Landmarks(lines, headings, boilerplate);
        int title = landmarks.title();
        int text = landmarks.text();
        int end = new TextEnd(lines, headings, boilerplate).find(text);
        List<Zone> zones = new ArrayList<>(lines.size());
        fill(zones, title, Zone.BEFORE_TITLE);
        fill(zones, title + 1, Zone.TITLE);
        fill(zones, landmarks.summary(), Zone.HEADER);
        fill(zones, text, Zone.SUMMARY);
        while (zones.size() < end) {
            boolean summary = landmarks.isFrontPage() && isInSummary(headings.get(zones.size()), zones);
            zones.add(summary ? Zone.SUMMARY : Zone.TEXT);
        }
        fill(zones, lines.size(), Zone.AFTER_END);
        return zones;
    }

    private static void fill(List<Zone> zones, int to, Zone zone) {
        zones.addAll(Collections.nCopies(Math.max(to - zones.size(), 0), zone));
    }

    /** On the front page of a report the summary is a section among others. */
    private static boolean isInSummary(@Nullable SectionHeading heading, List<Zone> above) {
        if (heading != null) {
            return heading == SectionHeading.SUMMARY;
        }
        return !above.isEmpty() && above.get(above.size() - 1) == Zone.SUMMARY;
    }
}
