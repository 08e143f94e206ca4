package org.redress.job;

import java.nio.file.Path;

/**
 * What a run published.
 *
 * @param snapshot the new snapshot's folder
 * @param record the facts about the run, as its {@code run.json} has them
 */
public record PublishedRun(Path snapshot, RunRecord record) implements RunResult {}
