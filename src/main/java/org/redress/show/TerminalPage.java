package org.redress.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.dataset.DecisionRows;
import org.redress.decision.Reject;
import org.redress.decision.SourceFile;
import org.redress.structure.PagePart.Role;

/**
 * A page for the terminal: its text with all that was found in colour, sections and numbers in the margin, and beneath each
 * paragraph what was found there. No character of the document steers the terminal.
 */
public final class TerminalPage {

    private static final int NUMBER_COLUMNS = 7;
    private static final int SECTION_COLUMNS = 17;
    private static final int LEAST_FOR_SECTIONS = 84;
    private static final int LEAST_TEXT = 20;
    private static final String INDENT = "  ";

    private final int width;
    private final boolean colour;
    private final int sectionColumns;
    private final int textColumns;
    private final StringBuilder out = new StringBuilder();
    private boolean inFurniture;

    private TerminalPage(int width, boolean colour) {
        this.width = Math.max(width, NUMBER_COLUMNS + LEAST_TEXT);
        this.colour = colour;
        this.sectionColumns = width >= LEAST_FOR_SECTIONS ? SECTION_COLUMNS : 0;
        this.textColumns = this.width - sectionColumns - NUMBER_COLUMNS;
    }

    /**
     * The page as text.
     *
     * @param width columns of the terminal
     * @param colour whether it shows colours; without, highlights stand in brackets
     */
    public static String render(ShownPage page, int width, boolean colour) {
        TerminalPage terminal = new TerminalPage(width, colour);
        terminal.addTop(page);
        String section = "";
        for (Block block : page.blocks()) {
            section = terminal.add(block, section, page.isRejected());
        }
        terminal.addDoubts(page);
        terminal.addFields(page);
        return terminal.out.toString();
    }

    private void addTop(ShownPage page) {
        Reject reject = page.reject();
        SourceFile source = page.source();
        addLine(new Chunk(Visible.of(source.path()), Ink.BOLD));
        if (reject != null) {
            addLine(new Chunk(
                    "rejected as " + reject.reason().code() + ": " + Visible.of(reject.detail()), Ink.of(Kind.DOUBT)));
        }
        if (colour && !page.isRejected()) {
            List<Chunk> legend = Stream.of(Kind.values())
                    .flatMap(kind -> Stream.of(new Chunk(kind.label(), Ink.of(kind)), Chunk.plain(" ")))
                    .collect(Collectors.toCollection(ArrayList::new));
            legend.add(new Chunk("removed", Ink.DIM));
            addLine(legend.toArray(Chunk[]::new));
        }
        out.append('\n');
    }

    /** The section of the block, or the one in force before it. */
    private String add(Block block, String sectionBefore, boolean rejected) {
        String section = block.section();
        if (inFurniture && block.role() != Role.REMOVED) {
            out.append('\n');
        }
        inFurniture = block.role() == Role.REMOVED;
        if (sectionColumns == 0 && !section.isEmpty() && !section.equals(sectionBefore)) {
            addLine(new Chunk(section, Ink.DIM));
        }
        List<String> lines = new ArrayList<>();
        for (List<Chunk> chunks : texts(block, rejected)) {
            lines.addAll(Wrapping.wrap(chunks, textColumns, 0, colour));
        }
        String margin = block.removedBy() == null ? section : block.removedBy();
        for (int i = 0; i < lines.size(); i++) {
            addMargin(i == 0 ? margin : "", i == 0 ? block.number() : "");
            out.append(lines.get(i)).append('\n');
        }
        addEntries(block.found().stream()
                .filter(highlight -> highlight.kind() != Kind.COMPLAINANT && highlight.kind() != Kind.HEADING)
                .flatMap(highlight -> highlight.findings().stream())
                .toList());
        if (!inFurniture) {
            out.append('\n');
        }
        return section.isEmpty() ? sectionBefore : section;
    }

    /** Furniture and what is no decision keep their lines; everything else is one text. */
    private List<List<Chunk>> texts(Block block, boolean rejected) {
        Ink ink = rejected ? Ink.PLAIN : Ink.DIM;
        return rejected || block.role() == Role.REMOVED
                ? block.text()
                        .lines()
                        .map(line -> List.of(new Chunk(Visible.of(line), ink)))
                        .toList()
                : List.of(TerminalText.of(block, colour));
    }

    private void addEntries(List<Finding> findings) {
        for (String line : Entries.of(findings, textColumns - INDENT.length(), colour)) {
            addMargin("", "");
            out.append(INDENT).append(line).append('\n');
        }
    }

    private void addMargin(String section, String number) {
        if (sectionColumns > 0) {
            out.append(Ink.DIM.write(section, colour))
                    .append(" ".repeat(Math.max(0, sectionColumns - section.length())));
        }
        int gap = NUMBER_COLUMNS - 2 - number.length();
        out.append(" ".repeat(Math.max(0, gap)))
                .append(Ink.BOLD.write(number, colour))
                .append("  ");
    }

    private void addDoubts(ShownPage page) {
        if (inFurniture) {
            out.append('\n');
        }
        List<Finding> doubts = new ArrayList<>(page.unplaced());
        page.highlights().stream()
                .filter(highlight -> highlight.kind() == Kind.DOUBT)
                .forEach(highlight -> doubts.addAll(highlight.findings()));
        if (!doubts.isEmpty()) {
            addLine(new Chunk("Doubts", Ink.BOLD));
            Entries.of(doubts, width - INDENT.length(), colour)
                    .forEach(line -> out.append(INDENT).append(line).append('\n'));
            out.append('\n');
        }
    }

    private void addFields(ShownPage page) {
        if (page.explained() == null) {
            return;
        }
        addLine(new Chunk("Decision", Ink.BOLD));
        List<Field> fields =
                Fields.of(DecisionRows.toValues(page.explained().decision()).get(0));
        int name =
                fields.stream().mapToInt(field -> field.name().length()).max().orElse(0);
        for (Field field : fields) {
            String padding = String.valueOf(Wrapping.FIXED_SPACE)
                    .repeat(name - field.name().length() + 1);
            List<Chunk> chunks = List.of(
                    new Chunk(field.name(), Ink.DIM),
                    Chunk.plain(padding + " "),
                    Chunk.plain(Visible.of(field.value())));
            Wrapping.wrap(chunks, width - INDENT.length(), name + 2, colour)
                    .forEach(line -> out.append(INDENT).append(line).append('\n'));
        }
    }

    private void addLine(Chunk... chunks) {
        Wrapping.wrap(List.of(chunks), width, 0, colour)
                .forEach(line -> out.append(line).append('\n'));
    }
}
