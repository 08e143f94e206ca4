package org.redress.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that an option names. */
final class Folder {

    private Folder() {}

    /**
     * @param option without its dashes
     * @throws UsageException if there is no such folder
     */
    static void require(Path folder, String option) {
        if (!Files.isDirectory(folder)) {
            String fact = Files.exists(folder) ? " is not a folder" : " does not exist";
            throw new UsageException("the " + option + " folder " + folder.toAbsolutePath() + fact
                    + "; name one with --" + option + " DIR");
        }
    }
}
