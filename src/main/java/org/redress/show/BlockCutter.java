package org.redress.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Paragraph;
import org.redress.structure.PagePart;
import org.redress.structure.PagePart.Role;

/** Cuts a text into blocks, and each block into runs of words that the same highlights cover. */
final class BlockCutter {

    private final String text;
    private final List<PagePart> parts;
    private final List<Highlight> highlights;
    private final CodePoints codePoints;
    private final Map<Integer, Paragraph> paragraphsByEnd = new HashMap<>();

    /**
     * @param parts every line of the text
     * @param highlights as they open on the page
     */
    BlockCutter(String text, List<PagePart> parts, List<Paragraph> paragraphs, List<Highlight> highlights) {
        this.text = text;
        this.parts = parts;
        this.highlights = highlights;
        this.codePoints = new CodePoints(text);
        paragraphs.forEach(paragraph -> paragraphsByEnd.put(paragraph.span().end(), paragraph));
    }

    List<Block> cut() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (i + 1 == parts.size() || !isMoreOf(parts.get(i), parts.get(i + 1))) {
                int end = i + 1 == parts.size()
                        ? text.length()
                        : codePoints.position(parts.get(i + 1).span().start());
                blocks.add(block(parts.get(i), start, end));
                start = end;
            }
        }
        return blocks;
    }

    /** Lines that one rule removes are one block. */
    private static boolean isMoreOf(PagePart part, PagePart next) {
        return part.role() == Role.REMOVED
                && next.role() == Role.REMOVED
                && Objects.equals(part.removedBy(), next.removedBy());
    }

    private Block block(PagePart part, int start, int end) {
        List<Highlight> within = highlights.stream()
                .filter(highlight -> highlight.start() < end && highlight.end() > start)
                .toList();
        List<Highlight> found =
                within.stream().filter(highlight -> highlight.start() >= start).toList();
        return new Block(part.role(), paragraph(part), part.removedBy(), runs(start, end, within), found);
    }

    /** A passage ends where its paragraph ends, whatever marker it begins with. */
    private @Nullable Paragraph paragraph(PagePart part) {
        return part.role() == Role.PASSAGE ? paragraphsByEnd.get(part.span().end()) : null;
    }

    private List<Run> runs(int start, int end, List<Highlight> within) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(start, end));
        for (Highlight highlight : within) {
            edges.add(Math.max(start, highlight.start()));
            edges.add(Math.min(end, highlight.end()));
        }
        List<Run> runs = new ArrayList<>();
        int from = start;
        for (int to : edges.tailSet(start, false)) {
            int first = from;
            runs.add(new Run(
                    text.substring(first, to),
                    within.stream()
                            .filter(highlight -> highlight.start() <= first && highlight.end() >= to)
                            .toList()));
            from = to;
        }
        return runs;
    }
}
