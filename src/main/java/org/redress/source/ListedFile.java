package org.redress.source;

import org.redress.decision.SourceFile;

/**
 * A file of the input folder as it was listed.
 *
 * @param bytes how many {@link InputFolder#read} would give: none if it refuses the file
 */
public record ListedFile(SourceFile source, long bytes) {}
