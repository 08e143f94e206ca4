package org.redress.job;

import java.nio.file.Path;

/**
 * A run that would have published what the latest snapshot holds, byte for byte.
 *
 * @param snapshot the folder of the latest snapshot
 * @param files in the input folder
 */
public record UnchangedRun(Path snapshot, int files) implements RunResult {}
