package org.redress.decision;

/**
 * A file of the input folder as the inventory found it.
 *
 * @param path relative to the input folder, with {@code /} between its parts; always one line, and no two files share one
 * @param sha256 of the file's bytes, lower-case hexadecimal; empty where they could not be read
 */
public record SourceFile(String path, String sha256) {}
