package org.redress.show;

import java.util.ArrayList;
import java.util.List;

/** What was found in a block, a line for each with its columns aligned, as a terminal shows it. */
final class Entries {

    private static final int HANGING = 4;

    /** A column that is wider than this would push all others out of sight. */
    private static final int WIDEST = 24;

    private final int labelWidth;
    private final int kindWidth;

    private Entries(List<Finding> findings) {
        this.labelWidth = widest(findings.stream().map(Finding::label).toList());
        this.kindWidth = widest(findings.stream()
                .filter(finding -> finding.summary().size() > 1)
                .map(finding -> finding.summary().get(0))
                .toList());
    }

    static List<String> of(List<Finding> findings, int width, boolean colour) {
        Entries entries = new Entries(findings);
        return findings.stream()
                .flatMap(finding -> Wrapping.wrap(entries.entry(finding), width, HANGING, colour).stream())
                .toList();
    }

    private List<Chunk> entry(Finding finding) {
        List<Chunk> chunks = new ArrayList<>();
        add(chunks, new Chunk(finding.label(), Ink.of(finding.kind())), labelWidth);
        List<String> summary = finding.summary();
        for (int i = 0; i < summary.size(); i++) {
            boolean aligned = i == 0 && summary.size() > 1;
            add(chunks, Chunk.plain(Visible.of(summary.get(i))), aligned ? kindWidth : 0);
        }
        if (!finding.rules().isEmpty()) {
            chunks.add(new Chunk("rule: " + RuleLabel.of(finding.rules()), Ink.DIM));
        }
        return chunks;
    }

    /** Adds a column, and at least two spaces after it. */
    private static void add(List<Chunk> chunks, Chunk column, int width) {
        chunks.add(column);
        int padding = Math.max(0, width - Wrapping.columns(column.text())) + 1;
        chunks.add(Chunk.plain(String.valueOf(Wrapping.FIXED_SPACE).repeat(padding) + " "));
    }

    private static int widest(List<String> texts) {
        return texts.stream()
                .mapToInt(Wrapping::columns)
                .filter(columns -> columns <= WIDEST)
                .max()
                .orElse(0);
    }
}
