package org.redress.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The annotations in a folder: a JSON file for each file of the input folder that somebody has read. */
public final class Gold {

    private final Map<String, GoldFile> files;

    private Gold(Map<String, GoldFile> files) {
        this.files = files;
    }

    /**
     * Reads the annotations in all files of {@code folder} that end in {@code .json}, not those in folders below it.
     *
     * @param input the folder that the annotated files are in
     * @throws GoldException if there are none, or some are faulty
     */
    public static Gold in(Path folder, Path input) {
        Map<String, GoldFile> files = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (Path file : list(folder)) {
            try {
                add(files, GoldFileReader.read(file), input);
            } catch (GoldException e) {
                e.faultsOf(file).forEach(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new GoldException(faults);
        }
        return new Gold(files);
    }

    /** Whether there are annotations of the file with this path below the input folder. */
    public boolean covers(String path) {
        return files.containsKey(path);
    }

    List<GoldFile> files() {
        return List.copyOf(files.values());
    }

    private static void add(Map<String, GoldFile> files, GoldFile gold, Path input) {
        if (!Files.isRegularFile(input.resolve(gold.path()))) {
            throw new GoldException("source_file is \"" + gold.path() + "\", which is not in the input folder "
                    + input.toAbsolutePath() + "; write its path below that folder");
        }
        if (files.putIfAbsent(gold.path(), gold) != null) {
            throw new GoldException(
                    "source_file is \"" + gold.path() + "\", which another file annotates too; keep one");
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new GoldException("the folder of annotations " + folder.toAbsolutePath() + " does not exist");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> found = entries.filter(Gold::isAnnotation).sorted().toList();
            if (found.isEmpty()) {
                throw new GoldException("the folder of annotations " + folder.toAbsolutePath()
                        + " holds none: no file in it ends in .json");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the folder of annotations " + folder, e);
        }
    }

    private static boolean isAnnotation(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") && !name.startsWith(".");
    }
}
