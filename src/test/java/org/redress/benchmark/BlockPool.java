package org.redress.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.redress.config.ConfigFiles;
import org.redress.decision.RejectedFileException;
import org.redress.decision.Rendering;
import org.redress.decision.Section;
import org.redress.extraction.PhraseTable;
import org.redress.source.TextDecoder;
import org.redress.structure.Passage;
import org.redress.structure.Statement;
import org.redress.structure.StatementParser;

/** Paragraphs by the section they stand in, to draw decisions from. */
final class BlockPool {

    private final Map<Section, List<Block>> blocks = new EnumMap<>(Section.class);

    private BlockPool() {}

    /** The paragraphs of the decisions in a folder. */
    static BlockPool ofSamples(Path folder) {
        BlockPool pool = new BlockPool();
        StatementParser parser = new StatementParser(ConfigFiles.shipped());
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> pool.addSample(parser, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pool;
    }

    /** The paragraphs of the phrase tables, which say what decisions say in more ways than the samples do. */
    static BlockPool ofPhraseTables() {
        BlockPool pool = new BlockPool();
        PhraseTable.rows("complainants.csv").forEach(row -> pool.addText(Section.COMPLAINT, row.get("text")));
        PhraseTable.rows("remedies.csv").forEach(row -> pool.addText(Section.AGREED_ACTION, row.get("text")));
        Stream.of("dates.csv", "legislation.csv").flatMap(PhraseTable::rows).forEach(row -> {
            Section section = Section.valueOf(row.get("section").toUpperCase(Locale.ROOT));
            pool.addText(section, row.get("text"));
        });
        return pool;
    }

    boolean has(Section section) {
        return blocks.containsKey(section);
    }

    /** One of the section's paragraphs. */
    Block draw(Section section, Random random) {
        List<Block> all = blocks.getOrDefault(section, List.of());
        return all.get(random.nextInt(all.size()));
    }

    private void addSample(StatementParser parser, Path file) {
        try {
            Statement statement = parser.parse(new TextDecoder().decode(Files.readAllBytes(file)));
            if (statement.rendering() == Rendering.NUMBERED) {
                statement.passages().forEach(this::addPassage);
            }
        } catch (RejectedFileException e) {
            // Some samples show what is no decision.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPassage(Passage passage) {
        if (passage.item() == 0) {
            add(passage.section(), new Block(passage.text(), List.of()));
        } else {
            List<Block> section = blocks.getOrDefault(passage.section(), List.of());
            Block last = section.get(section.size() - 1);
            List<String> items = new ArrayList<>(last.items());
            items.add(passage.text());
            section.set(section.size() - 1, new Block(last.paragraph(), items));
        }
    }

    /** A text in which " ¶ " parts paragraphs, and one that starts with a bullet is an item of the one above. */
    private void addText(Section section, String text) {
        Block block = null;
        for (String part : text.split(" ¶ ", -1)) {
            if (block != null && part.startsWith("• ")) {
                List<String> items = new ArrayList<>(block.items());
                items.add(part.substring(2));
                block = new Block(block.paragraph(), items);
            } else {
                if (block != null) {
                    add(section, block);
                }
                block = new Block(part, List.of());
            }
        }
        if (block != null) {
            add(section, block);
        }
    }

    private void add(Section section, Block block) {
        blocks.computeIfAbsent(section, key -> new ArrayList<>()).add(block);
    }
}
