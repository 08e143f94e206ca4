package org.redress.cli;

import java.util.List;
import org.redress.decision.SourceFile;

/**
 * A file to show.
 *
 * @param warnings what the user should know before he compares it with the dataset
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record ShownSource(SourceFile file, byte[] bytes, List<String> warnings) {}
