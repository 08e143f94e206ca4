package org.redress.decision;

/**
 * A file of the input folder as the inventory found it.
 *
 * @param path relative to the input folder, with {@code /} between its parts
 * @param sha256 of the file's bytes, lower-case hexadecimal
 */
public record SourceFile(String path, String sha256) {}
