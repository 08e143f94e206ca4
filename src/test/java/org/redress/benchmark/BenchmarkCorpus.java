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
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    static void write(Path folder, int count, long seed) throws IOException {
        DecisionMaker maker = new DecisionMaker(seed, Path.of("input"));
        for (int number = 0; number < count; number++) {
            Path file = folder.resolve("%03d/%06d.txt".formatted(number / FILES_A_FOLDER, number));
            Files.createDirectories(file.getParent());
            Files.writeString(file, maker.make(number));
        }
    }
}
