package org.redress.show;

import java.util.ArrayList;
import java.util.List;

/** The text of a block as a terminal shows it: highlights in colour, or in brackets with their labels. */
final class TerminalText {

    private final Block block;
    private final boolean colour;
    private final List<Chunk> chunks = new ArrayList<>();
    private List<Highlight> open = List.of();

    private TerminalText(Block block, boolean colour) {
        this.block = block;
        this.colour = colour;
    }

    static List<Chunk> of(Block block, boolean colour) {
        TerminalText text = new TerminalText(block, colour);
        block.runs().forEach(text::add);
        text.close(List.of());
        return text.chunks;
    }

    private void add(Run run) {
        close(run.layers());
        open(run.layers());
        chunks.add(new Chunk(Visible.of(run.text()), ink(run)));
    }

    private Ink ink(Run run) {
        return switch (block.role()) {
            case REMOVED -> Ink.DIM;
            case HEADING -> run.layers().isEmpty() ? Ink.BOLD : Ink.of(run.layers());
            default -> Ink.of(run.layers());
        };
    }

    private void close(List<Highlight> layers) {
        if (!colour) {
            open.stream()
                    .filter(highlight -> !layers.contains(highlight))
                    .forEach(highlight -> chunks.add(Chunk.plain("]")));
        }
        open = open.stream().filter(layers::contains).toList();
    }

    private void open(List<Highlight> layers) {
        if (!colour) {
            layers.stream()
                    .filter(highlight -> !open.contains(highlight))
                    .forEach(highlight -> chunks.add(Chunk.plain("[" + highlight.label() + ": ")));
        }
        open = layers;
    }
}
