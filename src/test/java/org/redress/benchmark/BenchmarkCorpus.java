package org.redress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes decisions into a folder: {@code FOLDER COUNT SEED}. */
final class BenchmarkCorpus {

    /** Folders of many thousand files are slow to list on some systems. */
    private static final int FILES_A_FOLDER = 1000;

    private BenchmarkCorpus() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), 0, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    /**
     * Writes the decisions from number {@code first} on.
     *
     * @param seed decisions of another seed are others
     */
    static void write(Path folder, int first, int count, long seed) throws IOException {
        DecisionMaker maker = new DecisionMaker(seed, Path.of("input"));
        for (int number = first; number < first + count; number++) {
            Path file = folder.resolve("%03d/%06d.txt".formatted(number / FILES_A_FOLDER, number));
            Files.createDirectories(file.getParent());
            Files.writeString(file, maker.make(number));
        }
    }

    /** A folder of {@code count} decisions, made if it is not there yet. */
    static Path of(BenchmarkSettings settings, int count) throws IOException {
        Path folder = settings.work().resolve("corpus-" + settings.seed() + "-" + count);
        Path complete = folder.resolveSibling(folder.getFileName() + ".complete");
        if (!Files.exists(complete)) {
            write(folder, 0, count, settings.seed());
            Files.createFile(complete);
        }
        return folder;
    }
}
